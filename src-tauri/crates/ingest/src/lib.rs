//! Files from outside into observations.
