using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>The exit code tells the shell what happened; the message goes to stderr and nothing to stdout.</summary>
internal sealed class ExitCodeTests
{
    [TestCase("rank", "Required argument", TestName = "A missing argument is bad usage")]
    [TestCase("exposure VNM", "--pole", TestName = "A missing required option is bad usage")]
    [TestCase("rank strength extra", "extra", TestName = "An argument too many is bad usage")]
    [TestCase("rank strength --format xml", "xml", TestName = "An unknown format is bad usage")]
    [TestCase("rank strength --combine sum", "sum", TestName = "An unknown way to combine sides is bad usage")]
    [TestCase("show Wakanda", "did you mean", TestName = "An unknown actor is bad usage")]
    [TestCase("exposure Wakanda --pole CHN", "did you mean", TestName = "An unknown state is bad usage")]
    [TestCase("hedge --poles USA,Wakanda", "did you mean", TestName = "An unknown pole is bad usage")]
    [TestCase("hedge --poles USA", "two to five", TestName = "One pole is bad usage")]
    [TestCase("hedge --poles USA,us", "different", TestName = "One pole twice is bad usage")]
    [TestCase("hedge --poles USA,,CHN", "comma", TestName = "A pole without a name is bad usage")]
    [TestCase("dyad CHN China", "different", TestName = "A dyad of one actor is bad usage")]
    [TestCase("rank fame", "write one of", TestName = "An unknown measure is bad usage")]
    [TestCase("explain HX", "Required argument", TestName = "To explain a number of nobody is bad usage")]
    [TestCase("explain fame VNM", "write one of", TestName = "To explain what is no measure is bad usage")]
    [TestCase("explain pagerank VNM", "iteration", TestName = "To explain what an iteration found is bad usage")]
    [TestCase("explain class VNM", "explain HX", TestName = "To explain the class as a number is bad usage")]
    [TestCase("explain HX Wakanda", "did you mean", TestName = "To explain a number of no actor is bad usage")]
    [TestCase("explain HX ASEAN", "--actors", TestName = "To explain a number of an actor outside the network is bad usage")]
    [TestCase("explain HX VNM --directed", "--directed", TestName = "Hedging by direction cannot be explained")]
    [TestCase("rank strength --weights cubic", "cubic", TestName = "An unknown weight scheme is bad usage")]
    [TestCase("rank strength --weights geometric:0,5", "geometric", TestName = "A ratio with a decimal comma is bad usage")]
    [TestCase("rank strength --weights geometric:2", "geometric", TestName = "A ratio above one is bad usage")]
    [TestCase("rank strength --weights threshold:0", "threshold", TestName = "A threshold of rank zero is bad usage")]
    [TestCase("rank strength --weights file:/no/such/file.csv", "/no/such/file.csv", TestName = "A weight file that is not there is bad usage")]
    [TestCase("rank strength --flat-weight 1.5", "flat", TestName = "A flat weight above one is bad usage")]
    [TestCase("rank strength --flat-weight NaN", "--flat-weight", TestName = "A flat weight that is no number is bad usage")]
    [TestCase("rank strength --as-of 2019-02-29", "--as-of", TestName = "A day that does not exist is bad usage")]
    [TestCase("rank strength --as-of 05/06/2019", "--as-of", TestName = "A date in another form is bad usage")]
    [TestCase("rank strength --known-as-of 2019-13", "--known-as-of", TestName = "A month that does not exist is bad usage")]
    [TestCase("rank strength --layers friendship", "friendship", TestName = "An unknown layer is bad usage")]
    [TestCase("rank strength --layers partnership,rivalry", "rivalry", TestName = "Rivalry beside another layer is bad usage")]
    [TestCase("rank strength --layers substance:zeal", "zeal", TestName = "An unknown indicator is bad usage")]
    [TestCase("rank strength --weights level", "level", TestName = "Levels where ladders of different length meet are bad usage")]
    [TestCase("rank strength --layers partnership,alliance --weights level", "level", TestName = "Levels beside alliances are bad usage")]
    [TestCase("rank strength --top 0", "--top", TestName = "To be shown no row is bad usage")]
    [TestCase("rank strength --top many", "--top", TestName = "A number of rows in words is bad usage")]
    [TestCase("hedge --strict-band 2", "--strict-band", TestName = "A band wider than the scale is bad usage")]
    [TestCase("communities --restarts 0", "restart", TestName = "Communities without a start are bad usage")]
    [TestCase("communities --resolution 0", "resolution", TestName = "A resolution of zero is bad usage")]
    [TestCase("communities --seed one", "--seed", TestName = "A seed in words is bad usage")]
    [TestCase("brief --poles USA", "two poles", TestName = "A brief about one pole is bad usage")]
    [TestCase("brief --state VNM --sponsor CHN", "give one of them", TestName = "A brief of one actor with another's hierarchy is bad usage")]
    [TestCase("brief --state Vietnm", "did you mean Vietnam (VNM)", TestName = "A brief of nobody is bad usage")]
    [TestCase("brief --directed", "--directed", TestName = "A directed brief is bad usage")]
    [TestCase("rank strength --data /no/such/folder", "/no/such/folder", TestName = "A folder that is not there is bad data")]
    [TestCase("validate /no/such/folder", "/no/such/folder", TestName = "There is nothing to validate in a folder that is not there")]
    public async Task Bad_usage_or_input_is_exit_2_with_a_message(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.EqualTo(2));
            Assert.That(run.Out, Is.Empty);
            Assert.That(run.Error, Does.Contain(named).IgnoreCase);
            Assert.That(run.Error, Does.Not.Contain("   at "));
        });
    }

    [TestCase("rank", "strength", "--data", "")]
    [TestCase("brief", "--out", "")]
    [TestCase("validate", "")]
    public async Task An_empty_folder_name_is_bad_usage(params string[] args)
    {
        var run = await InProcess.RunAsync(args);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Error, Does.StartWith("pgraph: "));
    }

    [Test]
    public async Task A_name_that_two_actors_have_is_exit_2_and_names_both()
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.RunAsync("show", "united republic", "--data", world.Location);

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.EqualTo(2));
            Assert.That(run.Out, Is.Empty);
            Assert.That(run.Error, Does.Contain("TZA").And.Contain("CMR"));
        });
    }

    [Test]
    public async Task A_measure_without_an_answer_is_exit_4_with_its_reason()
    {
        var run = await InProcess.TypedAsync("rank eigenvector --as-of 1980 --format json");

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.EqualTo(4));
            Assert.That(run.Json.GetProperty("values").EnumerateObject().Select(v => v.Value.ValueKind), Is.All.EqualTo(System.Text.Json.JsonValueKind.Null));
            Assert.That(run.Json.GetProperty("nulls").GetProperty("CHN").GetString(), Is.EqualTo("no ties"));
            Assert.That(run.Error, Does.Contain("eigenvector").And.Contain("no ties"));
        });
    }

    [Test]
    public async Task An_output_folder_that_is_a_file_is_refused_before_the_work()
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.RunAsync("brief", "--data", world.Location, "--out", world["actors.csv"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.EqualTo(2));
            Assert.That(run.Out, Is.Empty);
            Assert.That(run.Error, Does.Contain("actors.csv"));
        });
    }

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.All))]
    public async Task A_cancelled_run_is_exit_130_without_an_answer(string line)
    {
        var run = await InProcess.RunAsync(new CancellationToken(canceled: true), line.Split(' '));

        Assert.That(run, Is.EqualTo(new CliRun(130, "", "pgraph: cancelled" + Environment.NewLine)));
    }

    [Test]
    public async Task A_long_search_stops_when_it_is_cancelled()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        var run = await InProcess.RunAsync(cancel.Token, "communities", "--restarts", "1000000000");

        Assert.That(run, Is.EqualTo(new CliRun(130, "", "pgraph: cancelled" + Environment.NewLine)));
    }
}
