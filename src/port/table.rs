//! A list as rows of cells, whatever file it came from. Kept as one text with marks, so that a row costs no allocation.

/// Rows of text cells.
#[derive(Default)]
pub(super) struct Table {
    text: String,
    /// End of every cell in `text`, all rows in one.
    ends: Vec<usize>,
    rows: Vec<Row>,
}

struct Row {
    /// Number of cells before the row.
    first: usize,
    /// Where it begins in the file.
    line: usize,
}

impl Table {
    /// Makes room.
    pub fn with_capacity(bytes: usize) -> Self {
        Table { text: String::with_capacity(bytes), ends: Vec::with_capacity(bytes / 8), rows: Vec::new() }
    }

    /// Begins a row that stands on `line` of the file.
    pub fn begin_row(&mut self, line: usize) {
        self.rows.push(Row { first: self.ends.len(), line });
    }

    /// Adds a cell to the row begun last.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Number of cells of a row.
    pub fn width(&self, row: usize) -> usize {
        let first = self.rows.get(row).map_or(self.ends.len(), |row| row.first);
        self.rows.get(row + 1).map_or(self.ends.len(), |row| row.first) - first
    }

    /// Number of cells of the widest row.
    pub fn widest(&self) -> usize {
        (0..self.len()).map(|row| self.width(row)).max().unwrap_or(0)
    }

    /// A cell; empty where the row is too short.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        if column >= self.width(row) {
            return "";
        }
        let at = self.rows[row].first + column;
        let from = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.text[from..self.ends[at]]
    }

    /// The cells of a row.
    pub fn cells(&self, row: usize) -> impl Iterator<Item = &str> {
        (0..self.width(row)).map(move |column| self.cell(row, column))
    }

    /// Where a row begins in the file, from 1.
    pub fn line(&self, row: usize) -> usize {
        self.rows.get(row).map_or(0, |row| row.line)
    }

    /// Whether nothing stands in a row.
    pub fn is_blank(&self, row: usize) -> bool {
        self.cells(row).all(|cell| cell.trim().is_empty())
    }
}
