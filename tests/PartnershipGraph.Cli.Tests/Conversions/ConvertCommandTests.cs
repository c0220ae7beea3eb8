using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Conversions;

internal sealed class ConvertCommandTests
{
    private const string tradeHeader = "ccode1,ccode2,year,flow1,flow2";

    [Test]
    public async Task The_report_adds_up_in_JSON_of_each_file_and_of_all()
    {
        using var folder = Trade();

        var run = await ConvertAsync(folder, "--format", "json");

        Assert.That(run.Exit, Is.Zero, run.Error);
        var files = run.Json.GetProperty("files").EnumerateArray().ToList();
        Assert.That(files.Select(f => f.GetProperty("file").GetString()), Is.EqualTo(["a.csv", "b.csv"]));
        foreach (var merge in files.Append(run.Json))
        {
            var leftOut = merge.GetProperty("leftOut").EnumerateObject().Sum(r => r.Value.GetInt32());
            Assert.That(merge.GetProperty("read").GetInt32(), Is.EqualTo(merge.GetProperty("written").GetInt32() + leftOut));
        }

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Json.GetProperty("read").GetInt32(), Is.EqualTo(6));
        Assert.That(run.Json.GetProperty("written").GetInt32(), Is.EqualTo(3));
        Assert.That(run.Json.GetProperty("leftOut").GetProperty("a flow is missing: the sum is unknown").GetInt32(), Is.EqualTo(1));
        Assert.That(run.Json.GetProperty("leftOut").GetProperty("no state has this code").GetInt32(), Is.EqualTo(2));
        Assert.That(run.Json.GetProperty("rows").GetProperty("substance.csv").GetInt32(), Is.EqualTo(12));
        Assert.That(run.Json.GetProperty("lastYear").GetInt32(), Is.EqualTo(1991));
        Assert.That(run.Json.GetProperty("version").GetString(), Is.Not.Empty);
    }

    [Test]
    public async Task The_report_adds_up_in_CSV()
    {
        using var folder = Trade();

        var run = await ConvertAsync(folder, "--format", "csv");

        Assert.That(run.Csv[0], Is.EqualTo(["file", "layout", "outcome", "reason", "rows"]));
        foreach (var file in run.Csv.Skip(1).GroupBy(r => r[0], StringComparer.Ordinal))
        {
            int Rows(Func<string, bool> isOf) => file.Where(r => isOf(r[2])).Sum(r => int.Parse(r[4], System.Globalization.CultureInfo.InvariantCulture));
            Assert.That(Rows(o => o == "read"), Is.EqualTo(Rows(o => o is "written" or "left out")));
        }

        Assert.That(run.Csv.Select(r => r[0]).Distinct(), Is.EqualTo(["file", "a.csv", "b.csv", "all files"]));
        Assert.That(run.Csv, Has.Some.EqualTo(new[] { "all files", "", "read", "", "6" }));
        Assert.That(run.Error, Does.Contain("substance.csv 12"));
    }

    [TestCase("table")]
    [TestCase("md")]
    public async Task A_person_reads_the_same(string format)
    {
        using var folder = Trade();

        var run = await ConvertAsync(folder, "--format", format);

        Assert.That(run.Out, Does.Contain("Of 6 rows 3 are in the folder").And.Contain("3 are left out").And.Contain("--as-of 1991"));
        Assert.That(run.Out, Does.Match(@"b\.csv +\|? *left out: no state has this code +\|? *2"));
        Assert.That(run.Out, Does.Contain("Rows of the folder: actors.csv 3, partnerships.csv 0, substance.csv 12."));
    }

    [TestCase("2,20,1990,1,2", "2,20,1991,1,2", "and none is left out.")]
    [TestCase("2,20,1990,1,2", "2,20,1991,1,", "and 1 is left out for the reason named.")]
    public async Task What_is_left_out_is_told_in_words(string first, string second, string told)
    {
        using var folder = new TemporaryFolder().With("a.csv", tradeHeader, first, second);

        var run = await InProcess.RunAsync("convert", "cow-trade", folder["a.csv"], "-o", folder["out"], "--format", "md");

        Assert.That(run.Out, Does.Contain(told));
    }

    [Test]
    public async Task The_folder_is_sound_and_can_be_asked()
    {
        using var folder = Trade();
        await ConvertAsync(folder);

        var check = await InProcess.RunAsync("validate", folder["out"]);
        var rank = await InProcess.RunAsync("rank", "strength", "--layers", "substance:trade_share", "--data", folder["out"], "--as-of", "1990", "--format", "json");
        var name = await InProcess.RunAsync("show", "Canada", "--data", folder["out"]);

        Assert.That(check.Exit, Is.Zero, check.Out);
        Assert.That(rank.Exit, Is.Zero, rank.Error);
        Assert.That(rank.Json.GetProperty("values").GetProperty("USA").GetDouble(), Is.Positive);
        Assert.That(name.Exit, Is.Zero, "names come from the bundled data");
        Assert.That(File.ReadAllText(Path.Combine(folder["out"], "partnerships.csv")).Trim(), Does.StartWith("sponsor,partner,date,event,title").And.Not.Contain("\n"));
    }

    [Test]
    public async Task Alliances_can_be_asked_as_of_a_day()
    {
        using var folder = new TemporaryFolder().WithExampleFieldFiles();

        var convert = await InProcess.RunAsync("convert", "cow-alliances", folder["alliances-by-member.csv"], "-o", folder["out"]);
        var rank = await InProcess.RunAsync("rank", "degree", "--layers", "alliance", "--data", folder["out"], "--as-of", "1950", "--format", "json");

        Assert.That(convert.Exit, Is.Zero, convert.Error);
        Assert.That(rank.Json.GetProperty("values").GetProperty("USA").GetDouble(), Is.EqualTo(1));
        Assert.That((await InProcess.RunAsync("validate", folder["out"])).Exit, Is.Zero);
    }

    [Test]
    public async Task An_organisation_of_the_bundled_data_keeps_what_they_know_of_it()
    {
        using var folder = new TemporaryFolder().With(
            "a.csv", "supplier,supplier_iso3,recipient,recipient_iso3,year,tiv_millions", "USA,USA,NATO**,,2015,1", "USA,USA,Czechoslovakia,,1991,1");

        await InProcess.RunAsync("convert", "sipri", folder["a.csv"], "-o", folder["out"]);

        var actors = CsvText.Rows(File.ReadAllText(Path.Combine(folder["out"], "actors.csv")));
        Assert.That(actors.Select(a => (a[0], a[1], a[2])), Is.EqualTo([
            ("id", "name", "kind"), ("CSK", "Czechoslovakia", "state"), ("NATO", "North Atlantic Treaty Organization", "organization"), ("USA", "United States", "state"),
        ]));
    }

    [Test]
    public async Task An_unknown_form_is_refused_with_those_that_are_known_and_leaves_nothing()
    {
        using var folder = new TemporaryFolder().With("a.csv", "x,y", "1,2");

        var run = await InProcess.RunAsync("convert", "atop", folder["a.csv"], "-o", folder["out"]);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("a.csv:1: ").And.Contain("unknown-layout").And.Contain("ATOP by member").And.Contain("ATOP by directed pair and year"));
        Assert.That(run.Out, Is.Empty);
        Assert.That(Directory.GetFileSystemEntries(folder.Location).Select(Path.GetFileName), Is.EqualTo(["a.csv"]));
    }

    [TestCase("convert cow-trade a.csv", "--output")]
    [TestCase("convert cow-trade -o out", "FILE")]
    [TestCase("convert imf a.csv -o out", "cow-alliances")]
    [TestCase("convert cow-trade a.csv -o", "-o")]
    public async Task A_line_that_lacks_something_is_refused(string line, string told)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(told));
    }

    [Test]
    public async Task A_folder_in_place_of_a_file_and_a_file_named_twice_are_refused()
    {
        using var folder = Trade();

        var isFolder = await InProcess.RunAsync("convert", "cow-trade", folder.Location, "-o", folder["out"]);
        var isTwice = await InProcess.RunAsync("convert", "cow-trade", folder["a.csv"], folder["a.csv"], "-o", folder["out"]);

        Assert.That((isFolder.Exit, isTwice.Exit), Is.EqualTo((ExitCode.Usage, ExitCode.Usage)));
        Assert.That(isFolder.Error, Does.Contain("name its files"));
        Assert.That(isTwice.Error, Does.Contain("named twice"));
    }

    [Test]
    public async Task Cancelled_it_leaves_nothing()
    {
        using var folder = Trade();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var run = await InProcess.RunAsync(cancelled.Token, "convert", "cow-trade", folder["a.csv"], "-o", folder["out"]);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Cancelled));
        Assert.That(Directory.GetDirectories(folder.Location), Is.Empty);
    }

    internal static TemporaryFolder Trade() => new TemporaryFolder()
        .With("a.csv", tradeHeader, "2,20,1990,10,20", "2,70,1990,5,5", "20,70,1990,-9,5")
        .With("b.csv", tradeHeader, "2,20,1991,10,20", "2,999,1991,10,20", "2,998,1991,10,20");

    internal static Task<CliRun> ConvertAsync(TemporaryFolder folder, params string[] options) =>
        InProcess.RunAsync(["convert", "cow-trade", folder["a.csv"], folder["b.csv"], "-o", folder["out"], .. options]);
}
