//! Each dialog on each size in each language.
