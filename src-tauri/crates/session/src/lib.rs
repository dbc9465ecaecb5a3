//! One open workbook.
