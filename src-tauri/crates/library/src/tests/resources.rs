//! The shelf of resources holds whatever the source documents name, each with its publisher, what it helps with and
//! where it is used.

use crate::Library;

/// Every resource that the source documents name.
const NAMED_RESOURCES: &[&str] = &[
    "Partnerships with Educator Preparation Programs",
    "Leveraging Partnerships Webinar",
    "Calibration and Inclusion Toolkit",
    "Cultural Proficiency",
    "Educational Equity Professional Learning Network",
    "Teacher Leadership webpage",
    "Supporting Evaluator Capacity",
    "Massachusetts Equity Plan",
    "Get to Know the MA Equity Plan",
    "Student Learning Experience Report",
    "Guidebook for Inclusive Practice",
    "Edwin Analytics",
    "Profiles",
    "Equitable Access website",
    "Annual Report on the Equity Plan",
    "Educator Personnel Information System",
    "District and School Assistance Centers",
    "Leading with Access & Equity",
    "Video Series Modules Facilitation Guide",
    "MTSS Blueprint",
    "Nashville Case Study: Implementing Social Emotional Learning Across the District",
    "SEL Walkthrough Rubric",
    "Collaborating Districts Initiative",
    "Conditions and Habits of Successful Partnership Guidance",
    "The Path Forward: School Autonomy and Its Implications for the Future of Boston's Public Schools",
    "Turnaround Sustainability Planning Toolkit",
    "Massachusetts Turnaround Practices Digital Resource",
    "Understanding the Impact of Poverty on Student Outcomes",
    "Leading Educational Access Project",
    "Professional Learning Stories: Equity",
    "Quality Professional Learning Standards: Equity",
    "Discussion Guide",
    "District/Prep Partnerships",
    "Surveys of hiring principals and supervising practitioners",
    "Building and Sustaining a Comprehensive Student Teaching Partnership",
    "Student Teaching Partnership Toolkit",
    "Student Teacher Partnership Consortium",
    "Partnership Innovation Fund",
    "District Pipeline Advisory",
    "Status of the Educator Workforce",
    "10-year Workforce Demand Study",
    "Statewide Educator Preparation Employment Data",
    "Ensuring High-Quality Teacher Talent",
];

#[test]
fn every_resource_of_the_source_documents_is_in_the_library() {
    let titles: Vec<&str> = Library::embedded().resources.iter().map(|one| one.title.as_str()).collect();
    for named in NAMED_RESOURCES {
        assert!(titles.iter().any(|title| title.contains(named)), "missing: {named}");
    }
}

#[test]
fn every_resource_says_who_publishes_it_and_what_it_helps_with() {
    for one in &Library::embedded().resources {
        assert!(!one.publisher.is_empty() && !one.kind.is_empty(), "{}", one.id);
        assert!(one.helps_with.split(' ').count() >= 8, "{}: {}", one.id, one.helps_with);
        assert!(!one.families.is_empty() && !one.strategies.is_empty(), "{}", one.id);
    }
}
