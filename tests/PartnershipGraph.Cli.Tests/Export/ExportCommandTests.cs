using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Export;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder world = AwkwardWorld.Create();

    public void Dispose() => world.Dispose();

    private Task<CliRun> ExportAsync(params string[] args) => InProcess.RunAsync(["export", .. args, "--data", world.Location]);

    [TestCase("graphml", "network.graphml", "")]
    [TestCase("graphml", "network.graphml", "--directed --layers partnership,alliance")]
    [TestCase("pajek", "network.net", "--directed")]
    [TestCase("pajek", "network.net", "--layers partnership,alliance --weights sqrt --combine max")]
    public async Task What_is_exported_is_measured_as_what_it_was_exported_from(string form, string name, string options)
    {
        string[] words = [.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var file = world[name];
        Assert.That((await InProcess.RunAsync(["export", form, "-o", file, .. words])).Exit, Is.Zero);

        foreach (var measure in new[] { "strength", "betweenness" })
        {
            var there = await InProcess.RunAsync("graph", file, "--measure", measure, "--format", "json");
            var here = await InProcess.RunAsync(["rank", measure, "--format", "json", .. words]);
            var read = there.Json.GetProperty("measures").GetProperty(measure).GetProperty("values");
            Assert.That(there.Error, Is.Empty);
            Assert.That(read.GetRawText(), Is.EqualTo(here.Json.GetProperty("values").GetRawText()).IgnoreWhiteSpace, "to the last bit");
        }
    }

    [Test]
    public async Task Awkward_ids_come_back([Values("graphml n.graphml", "pajek n.net")] string form)
    {
        var file = world[form.Split(' ')[1]];
        Assert.That((await ExportAsync(form.Split(' ')[0], "-o", file, "--as-of", "2010")).Exit, Is.Zero);

        var read = (await InProcess.RunAsync("graph", file, "--measure", "degree", "--format", "json")).Json.GetProperty("measures").GetProperty("degree").GetProperty("values");

        Assert.That(read.EnumerateObject().Select(v => $"{v.Name} {v.Value}"), Is.EquivalentTo(new[] { "NA 2", "001 2", "中国 4", "a<b&c 1", "TRUE 1", "alone 0" }));
    }

    [Test]
    public async Task Labels_in_quotes_are_told()
    {
        using var folder = new TemporaryFolder()
            .With("actors.csv", "id,name,kind", "X Y,One,state", "Z,Two,state")
            .With("partnerships.csv", "sponsor,partner,date,event,title");

        var quoted = await InProcess.RunAsync("export", "dl", "--data", folder.Location, "-o", folder["a.dl"]);
        var plain = await ExportAsync("dl", "-o", world["b.dl"], "--as-of", "2010");

        Assert.That(quoted.Error, Does.Contain("1 id with blanks").And.Contain("igraph"));
        Assert.That(plain.Error, Does.Not.Contain("igraph"));
    }

    [Test]
    public async Task Into_a_folder_goes_a_file_for_each_layer_and_what_else_is_there_stays()
    {
        world.With("out/mine.txt", "mine").With("out/alliance.net", "old");

        var run = await ExportAsync("pajek", "--layers", "partnership,alliance", "-o", world["out"], "--as-of", "2010", "--format", "json");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Directory.GetFiles(world["out"]).Select(Path.GetFileName), Is.EquivalentTo(new[] { "alliance.net", "mine.txt", "partnership.net" }));
        Assert.That(File.ReadAllText(world["out/alliance.net"]), Does.StartWith("*Vertices 6\n").And.EndsWith("*Edges\n2 6 1\n"));
        Assert.That(
            run.Json.GetProperty("files").EnumerateArray().Select(f => $"{Path.GetFileName(f.GetProperty("file").GetString())} {f.GetProperty("layers")} {f.GetProperty("nodes")} {f.GetProperty("rows")}"),
            Is.EqualTo(new[] { "partnership.net partnership 6 5", "alliance.net alliance 6 1" }));
    }

    [Test]
    public async Task A_folder_that_is_not_there_is_made_where_its_name_ends_in_a_slash()
    {
        Assert.That((await ExportAsync("graphml", "--layers", "alliance", "-o", world["new/deep"] + "/")).Exit, Is.Zero);

        Assert.That(File.Exists(world["new/deep/alliance.graphml"]), Is.True);
    }

    [Test]
    public async Task On_standard_output_stands_the_file_and_nothing_else()
    {
        Assert.That((await ExportAsync("pajek", "-o", world["n.net"], "--as-of", "2010")).Exit, Is.Zero);

        var run = await ExportAsync("pajek", "-o", "-", "--as-of", "2010", "--format", "json");

        Assert.That(run.Out, Is.EqualTo(await File.ReadAllTextAsync(world["n.net"])));
        Assert.That(JsonDocument.Parse(run.Error).RootElement.GetProperty("form").GetString(), Is.EqualTo("pajek"));
        Assert.That(File.Exists("-"), Is.False);
    }

    [Test]
    public async Task The_report_tells_rows_years_pairs_and_who_has_no_number()
    {
        var run = await ExportAsync("dyad-year", "-o", world["d.csv"], "--as-of", "2011", "--format", "json");

        var rows = CsvText.Rows(await File.ReadAllTextAsync(world["d.csv"]));
        var years = run.Json.GetProperty("dyadYears");
        Assert.That(rows.Count - 1, Is.EqualTo(years.GetProperty("written").GetInt32()));
        Assert.That(
            $"{years.GetProperty("from")} {years.GetProperty("to")} {years.GetProperty("pairs")} {years.GetProperty("leftOut").GetProperty("noCowNumber")}",
            Is.EqualTo("2001 2011 4 7"));
        Assert.That(
            years.GetProperty("withoutCow").EnumerateArray().Select(a => $"{a.GetProperty("id")} {a.GetProperty("name")} {a.GetProperty("rows")}"),
            Is.EqualTo(new[] { "a<b&c T\u0301ime 7" }));
        Assert.That(rows.SelectMany(r => r), Has.None.Contain(","));
        Assert.That(
            rows.Where(r => r[2] == "2010").Select(r => string.Join('|', r.Take(8))),
            Is.EqualTo(new[]
            {
                "9|710|2010|TRU|CHN|Truth|中国 \u0007 bell|1", "12|565|2010|AAA|NAM|it's `a` $home|Isle \"the\" <grand> & co|0.3333333333333333",
                "12|710|2010|AAA|CHN|it's `a` $home|中国 \u0007 bell|0.3333333333333333", "565|710|2010|NAM|CHN|Isle \"the\" <grand> & co|中国 \u0007 bell|0.6666666666666666",
            }));
    }

    [Test]
    public async Task A_person_reads_what_was_left_out()
    {
        var run = await ExportAsync("dyad-year", "-o", world["d.csv"], "--as-of", "2011", "--format", "md");

        Assert.That(run.Out, Does.Contain("7 rows left out because 1 actor has no COW number").And.Contain("Actors without a COW number").And.Contain("a<b&c"));
        Assert.That((await ExportAsync("dyad-year", "-o", world["d.csv"], "--as-of", "2004")).Out, Does.Not.Contain("left out").And.Contain("5 rows of 2 pairs, 2001 to 2004"));
    }

    [Test]
    public async Task Directed_rows_are_the_sponsors_own()
    {
        Assert.That((await ExportAsync("directed-dyad-year", "-o", world["d.csv"], "--from", "2003", "--to", "2003", "--as-of", "2011")).Exit, Is.Zero);

        var rows = CsvText.Rows(await File.ReadAllTextAsync(world["d.csv"]));
        var (rank, title) = (rows[0].ToList().IndexOf("rank"), rows[0].ToList().IndexOf("title"));
        Assert.That(rows.Skip(1).Select(r => $"{r[0]} {r[1]} {r[rank]} {r[title]}"), Is.EqualTo(new[] { "12 565 3 Partnership", "565 12 1 Partnership deep" }));
    }

    [Test]
    public async Task Stata_gets_data_and_a_do_file()
    {
        var run = await ExportAsync("stata", "-o", world["st"], "--as-of", "2011");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Directory.GetFiles(world["st"]).Select(Path.GetFileName), Is.EquivalentTo(new[] { "dyad_year.csv", "dyad_year.do" }));
        Assert.That(File.ReadAllText(world["st/dyad_year.do"]), Does.Contain("label define cow 565 \"Isle 'the' <grand> & co\", modify\n"));
    }

    [TestCase("-o missing/deep.csv", "missing")]
    [TestCase("-o d.csv --from two", "--from")]
    [TestCase("-o d.csv --to 0", "--to")]
    [TestCase("-o d.csv --to 2030", "2026-11-25")]
    [TestCase("-o d.csv --directed", "directed-dyad-year")]
    [TestCase("", "-o")]
    public async Task What_cannot_be_done_is_refused_before_anything_is_written(string rest, string named)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w is "d.csv" or "missing/deep.csv" ? world[w] : w);

        var run = await ExportAsync(["dyad-year", .. words]);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
        Assert.That(File.Exists(world["d.csv"]), Is.False);
    }

    [TestCase("graphml -o n --from 2000", "--from")]
    [TestCase("r -o actors.csv", "folder")]
    [TestCase("stata -o -", "folder")]
    [TestCase("svg -o n", "svg")]
    public async Task So_is_what_a_form_does_not_know(string line, string named)
    {
        var run = await ExportAsync([.. line.Split(' ').Select(w => w is "n" or "actors.csv" ? world[w] : w)]);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(File.Exists(world["n"]), Is.False);
    }

    [Test]
    public async Task An_empty_name_of_a_file_is_none() => Assert.That((await ExportAsync("dl", "-o", "")).Exit, Is.EqualTo(ExitCode.Usage));

    [Test]
    public async Task An_id_that_a_form_cannot_hold_leaves_no_file()
    {
        world.With("actors.csv", "id,name,kind", "ends\\,E,state", "B,Bay,state").With("partnerships.csv", "sponsor,partner,date,event,title", "B,ends\\,2001,establish,Strategic Partnership");
        File.Delete(world["alliances.csv"]);

        var run = await ExportAsync("pajek", "-o", world["out"] + "/");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("ends\\"));
        Assert.That(Directory.Exists(world["out"]), Is.False);
    }

    [Test]
    public async Task A_file_is_replaced_whole_and_nothing_is_left_beside_it()
    {
        world.With("n.dl", new string('x', 100_000));

        Assert.That((await ExportAsync("dl", "-o", world["n.dl"])).Exit, Is.Zero);

        Assert.That(File.ReadAllText(world["n.dl"]), Does.StartWith("dl n=5\n").And.Not.Contain("x"));
        Assert.That(Directory.GetFiles(world.Location, "n.dl*"), Has.Length.EqualTo(1));
    }

    [Test]
    [Platform(Include = "Linux")]
    public async Task A_device_is_written_to_and_not_replaced()
    {
        Assert.That((await ExportAsync("dl", "-o", "/dev/null")).Exit, Is.Zero);

        Assert.That(await File.ReadAllTextAsync("/dev/null"), Is.Empty);
    }

    [Test]
    public async Task Gexf_tells_nothing_later_than_the_day()
    {
        Assert.That((await ExportAsync("gexf", "--layers", "partnership,alliance", "-o", world["n.gexf"], "--as-of", "2010-12-31")).Exit, Is.Zero);

        var text = await File.ReadAllTextAsync(world["n.gexf"]);
        Assert.That(text, Does.Contain("start=\"2009-01-01\"").And.Contain("end=\"2003-04-30\""));
        Assert.That(text.Replace("As of 2010-12-31", "", StringComparison.Ordinal), Does.Not.Match("20(1[1-9]|2[0-9])-"));
    }

    [TestCase(1_048_575, false)]
    [TestCase(1_048_576, true)]
    public void More_rows_than_a_sheet_holds_are_warned_of(int rows, bool warned) =>
        Assert.That(Cli.Export.DyadYearWarnings.OfSize(rows), warned ? Does.Contain("Excel") : Is.Null);

    [Test]
    public async Task A_layer_that_is_divided_by_its_largest_value_is_told([Values("dyad-year", "gexf", "graphml")] string form)
    {
        world.With("substance.csv", "source,target,year,indicator,value", "NA,001,2005,visits,8", "中国,001,2006,visits,2");

        var run = await ExportAsync(form, "--layers", "substance:visits", "-o", world["n"], "--as-of", "2010");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain("divided by its largest value here, 8"));
    }
}
