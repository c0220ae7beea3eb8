using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Memberships;
using PartnershipGraph.Storage.Neo4j.Imports;
using PartnershipGraph.Storage.Neo4j.Rows;
using PartnershipGraph.Storage.Neo4j.Statements;
using PartnershipGraph.Storage.Neo4j.Tests.Support;

namespace PartnershipGraph.Storage.Neo4j.Tests.Imports;

internal sealed class ImportTableTests
{
    [Test]
    public void Rows_are_in_the_order_of_their_keys() =>
        Assert.That(ImportTable.Of("votes", [Row("b"), Row("B"), Row("a"), Row("é")]).Rows.Select(r => r.Key), Is.EqualTo(new[] { "B", "a", "b", "é" }));

    [Test]
    public void Rows_of_one_key_are_numbered_in_an_order_of_their_own()
    {
        ImportRow[] rows = [Row("k", "y"), Row("k", "x"), Row("j", "z")];

        string[] Keys(IEnumerable<ImportRow> given) => [.. ImportTable.Numbered("rivalry", given).Rows.Select(r => $"{r.Key} {r.Properties.All["text"]}")];

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Keys(rows), Is.EqualTo(new[] { "j z", "k x", "k#2 y" }));
        Assert.That(Keys(rows.Reverse()), Is.EqualTo(Keys(rows)));
    }

    [Test]
    public void What_a_row_lacks_is_cleared_and_not_sent()
    {
        var table = ImportTable.Of("votes", [Row("a", "x"), Row("b")]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(table.Gone(["x_old"]), Is.EquivalentTo(new Dictionary<string, object?> { ["text"] = null, ["x_old"] = null }));
        Assert.That((Dictionary<string, object?>)table.Rows[1].Parameter()["set"]!, Is.Empty);
        Assert.That(table.Rows[0].Parameter(), Does.ContainKey("key").And.Not.ContainKey("start").And.Not.ContainKey("kind"));
    }

    [Test]
    public void Nodes_come_before_the_ties_between_them_and_every_end_is_written()
    {
        var tables = ImportTables.Of(SampleRecords.Bundled).ToList();
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        var isTie = false;

        using var scope = Assert.EnterMultipleScope();
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                isTie |= row.Start.Length > 0;
                Assert.That(row.Start.Length > 0, Is.EqualTo(isTie), table.Statement);
                if (!isTie)
                    nodes.Add(row.Key);
                else if (!nodes.Contains(row.Start) || !nodes.Contains(row.End))
                    Assert.Fail($"{table.Statement} {row.Key} has an end that is not written");
            }

            Assert.That(table.Rows.Select(r => r.Key), Is.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal), table.Statement);
            Assert.That(StatementCatalog.Text("import/" + table.Statement), Is.Not.Empty);
        }

        Assert.That(tables.Single(t => t.Statement == "substance").Rows, Has.Count.EqualTo(SampleRecords.Bundled.Substance.Count));
        Assert.That(tables.Single(t => t.Statement == "partnership").Rows, Has.Count.EqualTo(SampleRecords.Bundled.Partnerships.Count));
    }

    [Test]
    public void The_columns_that_the_format_does_not_know_are_named_once_and_in_order()
    {
        ImportTable[] tables = [ImportTable.Of("votes", [Of("x_b", "text"), Of("x_a`")]), ImportTable.Of("alliances", [Of("x_b", "x")])];

        Assert.That(ImportTables.UnknownColumns(tables), Is.EqualTo(new[] { "x_a`", "x_b" }));

        static ImportRow Of(params string[] names) => new(string.Concat(names), names.Aggregate(new PropertyMap(), (map, name) => map.Text(name, "1")));
    }

    [Test]
    public void The_order_of_the_files_changes_nothing()
    {
        var forwards = SampleRecords.Bundled;
        var backwards = forwards with
        {
            Partnerships = [.. forwards.Partnerships.Reverse()],
            Alliances = [.. forwards.Alliances.Reverse()],
            Memberships = [.. forwards.Memberships.Reverse()],
            Rivalries = [.. forwards.Rivalries.Reverse()],
            Episodes = [.. forwards.Episodes.Reverse()],
        };

        Assert.That(Text(backwards), Is.EqualTo(Text(forwards)));
    }

    [Test]
    public void An_opening_row_ends_with_its_spell_and_any_other_at_once()
    {
        var records = Of(
            SampleRecords.Event("AAA", "BBB", "2000", ladder: "L", rank: 1),
            SampleRecords.Event("AAA", "BBB", "2001", Domain.Partnerships.PartnershipEventKind.Reaffirm, "L", 1),
            SampleRecords.Event("AAA", "BBB", "2002-05", Domain.Partnerships.PartnershipEventKind.Suspend));

        var rows = ImportTables.Of(records).Single(t => t.Statement == "partnership").Rows;

        Assert.That(
            rows.Select(r => $"{r.Key}: {r.Properties.All["from"]} {r.Properties.All["to"]} {r.Properties.All["toPrecision"]}"),
            Is.EqualTo(new[]
            {
                "AAA|BBB|2000|establish: 2000-01-01 2002-05-01 month", "AAA|BBB|2001|reaffirm: 2001-01-01 2001-01-01 year",
                "AAA|BBB|2002-05|suspend: 2002-05-01 2002-05-01 month",
            }));
    }

    [Test]
    public void Two_rows_that_are_alike_are_written_as_two()
    {
        var membership = new Membership("BBB", "AAA", default, SampleRecords.Member("P", "AAA").Source);
        var records = Of() with { Memberships = [membership, membership] };

        Assert.That(ImportTables.Of(records).Single(t => t.Statement == "member_of").Rows.Select(r => r.Key), Is.EqualTo(new[] { "BBB|AAA|", "BBB|AAA|#2" }));
    }

    [TestCase(100, 10, false)]
    [TestCase(100, 11, true)]
    [TestCase(0, 0, false)]
    [TestCase(5, 1, true)]
    public void More_than_a_tenth_has_to_be_asked_for(long inDatabase, long going, bool needed) =>
        Assert.That(new ImportPlan([new TableCount("votes", 3, inDatabase, going), new TableCount("actors", 4, 0, 0)]).NeedsReplace, Is.EqualTo(needed));

    [Test]
    public void A_plan_adds_its_tables_up()
    {
        var plan = new ImportPlan([new TableCount("votes", 3, 5, 1), new TableCount("actors", 4, 6, 2)]);

        Assert.That((plan.RowsToWrite, plan.RowsInDatabase, plan.RowsGoing), Is.EqualTo((7, 11, 3)));
    }

    private static PartnershipRecords Of(params Domain.Partnerships.PartnershipEvent[] events) => new()
    {
        Read = DataTables.All,
        Actors = new ActorDirectory([Actor("AAA"), Actor("BBB")]),
        Partnerships = events,
    };

    private static Actor Actor(string id) => new() { Id = id, Name = id, Kind = ActorKind.State };

    private static ImportRow Row(string key, string text = "") => new(key, new PropertyMap().Text("text", text));

    private static IEnumerable<string> Text(PartnershipRecords records) =>
        from table in ImportTables.Of(records)
        from row in table.Rows
        select $"{table.Statement} {row.Key} {row.Start} {row.End} {string.Join(';', row.Properties.All.Select(p => $"{p.Key}={p.Value}"))}";
}
