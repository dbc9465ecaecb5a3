//! Files as other programs write them: what they call things, what they hide, and what they leave out.

use exchange::{Code, MapRead, MapTable, read_sheets, read_text};
use model::records::Sign;
use rust_xlsxwriter::Workbook;

fn names(table: &MapTable) -> Vec<&str> {
    table.causes.iter().map(|cause| cause.name.as_str()).collect()
}

fn links(table: &MapTable) -> Vec<(&str, &str, Option<Sign>, Option<u8>)> {
    table.links.iter().map(|one| (one.from.as_str(), one.to.as_str(), one.sign, one.strength)).collect()
}

fn problems(read: &MapRead) -> Vec<(String, Code, &str)> {
    let told = read.problems.iter();
    told.map(|one| (one.place.at.clone(), one.code, one.text.as_str())).collect()
}

#[test]
fn yed_keeps_labels_in_its_drawings_and_groups_are_categories() {
    let read = read_text(
        br#"<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d5" attr.name="description" attr.type="string"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0" yfiles.foldertype="group">
      <data key="d6"><y:GroupNode><y:NodeLabel>Hiring</y:NodeLabel></y:GroupNode></data>
      <graph edgedefault="directed" id="n0:">
        <node id="n0::n0"><data key="d5"/><data key="d6"><y:ShapeNode><y:Geometry height="30.0"/>
          <y:NodeLabel alignment="center">How late we hire<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
      </graph>
    </node>
    <node id="n1"><data key="d5">As told</data><data key="d6"><y:ShapeNode><y:NodeLabel>Vacancies
in May</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n0::n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>-</y:EdgeLabel></y:PolyLineEdge></data></edge>
    <edge id="e1" source="n1" target="n0::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>3</y:EdgeLabel></y:PolyLineEdge></data></edge>
    <edge id="e2" source="n0" target="n1"/>
  </graph>
</graphml>"#,
    )
    .unwrap();
    assert_eq!(names(&read.table), ["How late we hire", "Vacancies in May"]);
    assert_eq!(read.table.causes[0].category.as_deref(), Some("Hiring"));
    assert_eq!(read.table.causes[1].root_reason.as_deref(), Some("As told"));
    let [hire, vacancies] = ["How late we hire", "Vacancies in May"];
    let expected = [(hire, vacancies, Some(Sign::Opposite), None), (vacancies, hire, None, Some(3))];
    assert_eq!(links(&read.table), expected);
    assert_eq!(problems(&read), [("3".to_owned(), Code::LinkEndMissing, "n0 → n1")]);
}

#[test]
fn gephi_and_networkx_name_nodes_by_label_or_id_and_weigh_on_scales_of_their_own() {
    let read = read_text(
        br#"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Modularity Class" attr.type="int" for="node" id="mod"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="polarity" attr.type="string" for="edge" id="p"/>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<graph edgedefault="directed">
<node id="1"><data key="label">Load</data><data key="mod">2</data><data key="r">10</data></node>
<node id="Turnover"><data key="mod">1</data></node>
<node id="Pay"/>
<edge source="1" target="Turnover"><data key="weight">4.0</data><data key="p">positive</data></edge>
<edge source="Turnover" target="1"><data key="weight">0.7</data></edge>
<edge source="Pay" target="1" directed="false"/>
<hyperedge><endpoint node="1"/><endpoint node="Pay"/></hyperedge>
</graph></graphml>"#,
    )
    .unwrap();
    assert_eq!(names(&read.table), ["Load", "Turnover", "Pay"]);
    let expected = [("Load", "Turnover", Some(Sign::Same), Some(4)), ("Turnover", "Load", None, None)];
    assert_eq!(links(&read.table), expected);
    let expected = [
        ("1".to_owned(), Code::FieldUnread, "Modularity Class"),
        ("2".to_owned(), Code::WeightUnread, "0.7"),
        ("3".to_owned(), Code::LinkUndirected, "Pay – Load"),
        ("4".to_owned(), Code::Hyperedge, ""),
    ];
    assert_eq!(problems(&read), expected);
}

#[test]
fn a_graph_without_directions_tells_each_link_that_it_cannot_take() {
    let read = read_text(
        b"<graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/>\
          <edge source='a' target='b'/><edge source='b' target='a' directed='true'/></graph></graphml>",
    )
    .unwrap();
    assert_eq!(links(&read.table), [("b", "a", None, None)]);
    assert_eq!(problems(&read), [("1".to_owned(), Code::LinkUndirected, "a – b")]);
}

#[test]
fn a_kumu_blueprint_links_by_label_and_its_types_are_categories() {
    let read = read_text(
        br#"{"elements":[{"label":"Pay","type":"Budget","tags":["a","b"]},{"label":"Turnover"},
             {"label":"Gap one","type":"Gap"}],
            "connections":[{"from":"pay","to":"Turnover","type":"-","delayed":true,"strength":3},
             {"from":"Turnover","to":"Gap one","direction":"directed"},
             {"from":"Pay","to":"Gap one","direction":"mutual"},
             {"from":"Turnover","to":"Pay","direction":"undirected"},
             {"from":"Turnover","to":"Pay","type":"influences"},
             {"from":"Turnover","to":"Nobody"}]}"#,
    )
    .unwrap();
    assert_eq!(names(&read.table), ["Pay", "Turnover"]);
    assert_eq!(read.table.causes[0].category.as_deref(), Some("Budget"));
    assert_eq!(read.table.gaps[0].name, "Gap one");
    let expected = [
        ("Pay", "Turnover", Some(Sign::Opposite), Some(3)),
        ("Turnover", "Gap one", None, None),
        ("Pay", "Gap one", None, None),
        ("Turnover", "Pay", None, None),
    ];
    assert_eq!(links(&read.table), expected);
    assert_eq!((read.table.links[0].delay, read.table.links[1].to_gap), (Some(true), true));
    let expected = [
        ("1".to_owned(), Code::FieldUnread, "tags"),
        ("3".to_owned(), Code::LinkFromGap, "Gap one"),
        ("4".to_owned(), Code::LinkUndirected, "Turnover – Pay"),
        ("5".to_owned(), Code::FieldUnread, "influences"),
        ("6".to_owned(), Code::LinkEndMissing, "Turnover → Nobody"),
    ];
    assert_eq!(problems(&read), expected);
}

#[test]
fn a_kumu_project_links_by_id_and_keeps_what_it_says_in_attributes() {
    let read = read_text(
        br#"{"version":"0.3","attributes":[{"_id":"attr-1","name":"Label"}],
            "elements":[{"_id":"elem-1","_type":"element","attributes":{"label":"Pay","element type":"Budget",
               "description":"Low for years","nested":{"deep":[1,{"x":2}]}}},
              {"_id":"elem-2","attributes":{"label":"Turnover"}},{"_id":"elem-3","attributes":null}],
            "connections":[{"_id":"conn-1","from":"elem-1","to":"elem-2","direction":"directed",
               "attributes":{"connection type":"+"}}],
            "maps":[{"elements":[{"x":1,"y":2}]}]}"#,
    )
    .unwrap();
    assert_eq!(names(&read.table), ["Pay", "Turnover"]);
    assert_eq!(read.table.causes[0].root_reason.as_deref(), Some("Low for years"));
    assert_eq!(links(&read.table), [("Pay", "Turnover", Some(Sign::Same), None)]);
    let told = problems(&read);
    assert_eq!(told, [("1".to_owned(), Code::FieldUnread, "_type"), ("3".to_owned(), Code::NameMissing, "")]);
}

#[test]
fn sheets_of_factors_and_links_are_read_whatever_the_order_of_their_columns() {
    let mut book = Workbook::new();
    let other = book.add_worksheet().set_name("Read me").unwrap();
    other.write_string(0, 0, "hello").unwrap();
    let links_sheet = book.add_worksheet().set_name("links").unwrap();
    for (row, cells) in
        [["Strength", "To", "From", "Colour"], ["2", "Turnover", "Pay", "red"]].iter().enumerate()
    {
        for (column, cell) in cells.iter().enumerate() {
            links_sheet.write_string(row as u32 + 3, column as u16 + 2, *cell).unwrap();
        }
    }
    let factors = book.add_worksheet().set_name("Factors").unwrap();
    for (row, name) in ["Label", "Pay", "Turnover"].iter().enumerate() {
        factors.write_string(row as u32, 0, *name).unwrap();
    }
    let read = read_sheets(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(names(&read.table), ["Pay", "Turnover"]);
    assert_eq!(links(&read.table), [("Pay", "Turnover", None, Some(2))]);
    let expected =
        [(String::new(), Code::FieldUnread, "Read me"), ("4".to_owned(), Code::FieldUnread, "Colour")];
    assert_eq!(problems(&read), expected);
}

#[test]
fn a_matrix_may_have_semicolons_and_the_letters_of_an_old_spreadsheet() {
    let read = read_text(b";Caf\xE9;Load;Gap\r\nCaf\xE9;;3;\r\n;;;\r\nLoad;-1d;;2\r\n").unwrap();
    assert_eq!(names(&read.table), ["Café", "Load"]);
    let expected = [
        ("Café", "Load", Some(Sign::Same), Some(3)),
        ("Load", "Café", Some(Sign::Opposite), Some(1)),
        ("Load", "Gap", Some(Sign::Same), Some(2)),
    ];
    assert_eq!(links(&read.table), expected);
    assert_eq!((read.table.links[1].delay, read.table.gaps.len()), (Some(true), 1));
    assert_eq!(problems(&read), []);
}
