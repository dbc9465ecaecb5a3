//! School years in titles, cells and file names. A year is written `2022-23`; alone, `2023` names the year that ends then.

/// A school year, by the calendar year in which it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

impl Year {
    /// The year that ends in this calendar year; nothing outside 1980–2079.
    pub fn ending(end: u16) -> Option<Self> {
        (1980..2080).contains(&end).then_some(Self(end))
    }

    /// Reads a cell or an answer: `2022-23`, `2022-2023`, `2022/23`, `2023`, `SY 2023`, `School Year 2022-23`.
    pub fn read(text: &str) -> Option<Self> {
        let text = crate::code::bare(text);
        let words = ["school year", "sy"]
            .into_iter()
            .find(|words| text.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words)));
        let text = text[words.map_or(0, str::len)..].trim_start();
        if text.len() == 4 {
            return text.parse().ok().and_then(Self::ending);
        }
        let (year, start, end) = first_range(text)?;
        (start == 0 && end == text.len()).then_some(year)
    }

    /// The first range such as `2022-23` or `2023-2024` anywhere in a text.
    pub fn range_in(text: &str) -> Option<Self> {
        first_range(text).map(|(year, ..)| year)
    }

    /// A single year at the start of a title: `2017Staffing Retention Report`.
    pub fn at_start(text: &str) -> Option<Self> {
        let text = text.trim_start();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 4 { text[..4].parse().ok().and_then(Self::ending) } else { None }
    }

    /// What the name of a file hints at: a range, or a single year that stands alone.
    pub fn hinted_by(name: &str) -> Option<Self> {
        Self::range_in(name).or_else(|| {
            let numbers = name.split(|letter: char| !letter.is_ascii_digit());
            numbers
                .filter(|number| number.len() == 4)
                .find_map(|number| number.parse().ok().and_then(Self::ending))
        })
    }
}

impl std::fmt::Display for Year {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{:02}", self.0 - 1, self.0 % 100)
    }
}

/// The first two numbers that follow each other as the years of a range, with where they start and end.
fn first_range(text: &str) -> Option<(Year, usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if length == 4 {
            let rest = &text[at + 4..];
            let dash = rest.len() - rest.trim_start_matches(['-', '–', '/', '_', ' ']).len();
            let digits = rest[dash..].bytes().take_while(u8::is_ascii_digit).count();
            let year = range(&text[at..at + 4], &rest[dash..dash + digits]).filter(|_| dash > 0);
            if let Some(year) = year {
                return Some((year, at, at + 4 + dash + digits));
            }
        }
        at += length.max(1);
    }
    None
}

fn range(start: &str, end: &str) -> Option<Year> {
    let start: u16 = start.parse().ok()?;
    let next: u16 = end.parse().ok()?;
    let follows = match end.len() {
        2 => next == (start + 1) % 100,
        4 => next == start + 1,
        _ => false,
    };
    if follows { Year::ending(start + 1) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(year: Option<Year>) -> String {
        year.map(|year| year.to_string()).unwrap_or_default()
    }

    #[test]
    fn titles_of_all_forms_give_their_year() {
        for title in
            ["2022-23 Teacher Data", "2022-23  Educator", "School Year 2022-2023", "x 2022–23", "2022/23"]
        {
            assert_eq!(text(Year::range_in(title)), "2022-23", "{title}");
        }
        assert_eq!(text(Year::at_start("2017Staffing Retention Report")), "2016-17");
        assert_eq!(text(Year::at_start("2023 Report")), "2022-23");
        assert_eq!(text(Year::range_in("1999-00")), "1999-00");
    }

    #[test]
    fn a_date_or_any_other_number_is_no_year() {
        for title in ["Enrollment as October 1, 2023", "2023-25", "12345-46", "Report 2022-1", "20251204"] {
            assert_eq!(text(Year::range_in(title)), "", "{title}");
        }
        assert_eq!(text(Year::at_start("20251204 export")), "");
    }

    #[test]
    fn an_answer_is_a_year_and_nothing_else() {
        assert_eq!(text(Year::read(" 2024-25 ")), "2024-25");
        assert_eq!(text(Year::read("2025.0")), "2024-25");
        assert_eq!(text(Year::read("SY 2025")), "2024-25");
        assert_eq!(text(Year::read("School Year 2024-2025")), "2024-25");
        assert_eq!(text(Year::read("Sydney")), "");
        assert_eq!(text(Year::read("2024-25 or so")), "");
        assert_eq!(text(Year::read("0")), "");
    }

    #[test]
    fn a_file_name_only_hints() {
        assert_eq!(text(Year::hinted_by("teacherdata_school_2022-23.csv")), "2022-23");
        assert_eq!(text(Year::hinted_by("retention2021.csv")), "2020-21");
        assert_eq!(text(Year::hinted_by("Enrollment_20251204.csv")), "");
    }
}
