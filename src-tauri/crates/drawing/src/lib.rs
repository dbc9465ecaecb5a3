//! Layout and charts.
