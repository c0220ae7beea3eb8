using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief;

internal sealed class BriefCommandTests
{
    private static readonly string[] titles =
    [
        "What this rests on", "The hierarchy of China", "The growth of China's circle", "What changed in the last year", "Do titles inflate?", "Titles and deeds of China",
        "The ladders of others", "Who is central", "Which blocs form",
        "Who hedges between United States and China", "Who hedges between United States and Russia",
        "The three strongest exposures through partners", "\"No limits\", tested: China and Russia", "Did titles foretell the votes?", "What is unknown",
    ];

    [Test]
    public async Task The_brief_has_its_sections_in_order_under_one_finding()
    {
        var answer = (await InProcess.RunAsync("brief", "--format", "json")).Json;

        Assert.That(answer.GetProperty("finding").GetString(), Does.StartWith("On 2026-11-25 the sponsors with the most titled partners are China 164"));
        Assert.That(answer.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("title").GetString()), Is.EqualTo(titles));
    }

    [TestCase("table", "── ")]
    [TestCase("md", "## ")]
    public async Task A_person_reads_every_section(string format, string mark)
    {
        var run = await InProcess.RunAsync("brief", "--format", format);

        Assert.That(
            run.Out.Split('\n').Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..].TrimEnd()),
            Is.EqualTo(titles));
    }

    [Test]
    public async Task Every_row_of_a_table_has_a_cell_for_every_column()
    {
        var answer = (await InProcess.RunAsync("brief", "--format", "json")).Json;

        foreach (var table in answer.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()))
        {
            var columns = table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()).ToList();
            var rows = table.GetProperty("rows").EnumerateArray().Select(r => r.GetArrayLength());

            Assert.That(columns, Is.Unique, table.GetProperty("id").GetString());
            Assert.That(rows, Is.All.EqualTo(columns.Count), table.GetProperty("id").GetString());
        }
    }

    [Test]
    public async Task A_brief_of_an_earlier_day_tells_nothing_later()
    {
        var run = await InProcess.RunAsync("brief", "--as-of", "2005", "--format", "md");

        string[] later = ["2022", "no limits", "新时代", "New Era", "全面战略协作伙伴关系", "ES-11"];
        Assert.That(run.Exit, Is.Zero);
        Assert.That(later.Where(t => run.Out.Contains(t, StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    [Test]
    public async Task A_folder_without_the_usual_powers_has_a_brief_of_its_own_sponsors()
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.RunAsync("brief", "--data", world.Location, "--format", "json");

        var sections = run.Json.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("title").GetString()!).ToList();
        Assert.That(run.Exit, Is.Zero);
        Assert.That(sections, Has.Some.StartsWith("The hierarchy of ").And.Some.StartsWith("Who hedges between "));
        Assert.That(run.Out, Does.Not.Contain("China"));
    }

    [Test]
    public async Task A_folder_without_a_title_still_has_a_brief()
    {
        using var world = SmallWorld.Create().With("partnerships.csv", "sponsor,partner,date,event,title");

        var run = await InProcess.RunAsync("brief", "--data", world.Location, "--out", world["brief"], "--format", "md");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("no title stands"));
    }

    [Test]
    public async Task A_sponsor_whose_titles_have_all_ended_has_a_brief()
    {
        using var world = SmallWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "FRA,BRA,2006,establish,Strategic Partnership,FR,1",
            "IND,FRA,2001,establish,Strategic Partnership,IN,2",
            "IND,FRA,2004,end,,,");

        var run = await InProcess.RunAsync("brief", "--data", world.Location, "--sponsor", "India", "--out", world["brief"]);

        Assert.That(run.Exit, Is.Zero, run.Error);
    }

    [Test]
    public async Task A_scheme_that_fits_titles_alone_is_good_enough_for_titles_alone()
    {
        using var world = SmallWorld.Create()
            .With("actors.csv", "id,name,kind", "CHN,China,state", "RUS,Russia,state", "VNM,Vietnam,state")
            .With("ladders.csv", "ladder,sponsor,rank,title", "CN,CHN,1,Strategic Partnership", "CN,CHN,2,Partnership")
            .With("partnerships.csv", "sponsor,partner,date,event,title,ladder,rank", "CHN,RUS,2001,establish,Strategic Partnership,CN,1");

        var run = await InProcess.RunAsync("brief", "--data", world.Location, "--layers", "partnership", "--weights", "level");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("China and Russia"));
    }

    [Test]
    public async Task An_indicator_that_is_measured_later_only_is_known_and_makes_no_tie()
    {
        var run = await InProcess.RunAsync("brief", "--layers", "substance:trade_share", "--as-of", "1990");

        Assert.That(run.Exit, Is.Zero, run.Error);
    }

    [Test]
    public async Task A_table_of_which_a_person_is_shown_no_row_has_no_header_either()
    {
        var run = await InProcess.RunAsync("brief", "--as-of", "1900", "--format", "md");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out.Split('\n').Where((l, i) => l.StartsWith("|---", StringComparison.Ordinal) && !run.Out.Split('\n')[i + 1].StartsWith('|')), Is.Empty);
    }

    [Test]
    public async Task The_note_on_rank_ranges_names_every_scheme_that_was_tried()
    {
        var run = await InProcess.RunAsync("brief", "--weights", "geometric:0.7", "--format", "md");

        Assert.That(run.Out, Does.Contain("under linear, geometric:0.5, sqrt, square, threshold:3, binary, trade, geometric:0.7."));
    }

    [Test]
    public async Task The_poles_and_the_sponsor_can_be_chosen()
    {
        var answer = (await InProcess.RunAsync("brief", "--sponsor", "India", "--poles", "Russia,Japan", "--format", "json")).Json;

        var chosen = answer.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("title").GetString()).ToList();
        Assert.That(chosen, Does.Contain("The hierarchy of India").And.Contain("Who hedges between Russia and Japan"));
        Assert.That(chosen, Has.None.Contains("United States"));
    }
}
