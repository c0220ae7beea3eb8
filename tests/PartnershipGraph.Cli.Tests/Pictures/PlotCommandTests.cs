using System.Xml.Linq;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Plots.Kinds;

namespace PartnershipGraph.Cli.Tests.Pictures;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PlotCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static IEnumerable<string> Kinds => PlotKinds.All.Select(k => k.Name);

    public void Dispose() => folder.Dispose();

    [Category("Heavy")]
    [Test]
    public async Task Every_kind_is_drawn_without_further_options([ValueSource(nameof(Kinds))] string kind)
    {
        var screen = await InProcess.RunAsync("plot", kind, "-o", "-");
        var svg = await InProcess.RunAsync("plot", kind, "-o", folder["a.svg"]);
        var csv = await InProcess.RunAsync("plot", kind, "-o", folder["a.csv"]);

        Assert.That(new[] { screen.Exit, svg.Exit, csv.Exit }, Is.All.Zero, svg.Error);
        Assert.That(screen.Error, Is.Empty);
        Assert.That(File.ReadAllText(folder["a.svg"]), Is.EqualTo(screen.Out), "the same bytes again");
        var root = XDocument.Parse(screen.Out).Root!;
        Assert.That((string?)root.Attribute("width"), Is.EqualTo("960"));
        Assert.That(root.Value, Does.Contain(InProcess.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        var marks = root.Descendants().Where(e => e.Attribute("data-k") is not null).Select(e => (string)e.Attribute("data-k")!);
        Assert.That(CsvText.Rows(File.ReadAllText(folder["a.csv"])).Skip(1).Select(r => r[0]), Is.EquivalentTo(marks.Distinct()));
    }

    [Test]
    public async Task Every_kind_is_drawn_as_png_too([ValueSource(nameof(Kinds))] string kind)
    {
        var run = await InProcess.RunAsync("plot", kind, "-o", folder["a.png"], "--theme", "dark", "--width", "800");
        if (run.Error.Contains("apt-get install", StringComparison.Ordinal))
            Assert.Ignore(run.Error);

        Assert.That(run.Exit, Is.Zero, run.Error);
        var bytes = File.ReadAllBytes(folder["a.png"]);
        Assert.That(bytes.Take(8), Is.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }));
        Assert.That((bytes[18] << 8) + bytes[19], Is.EqualTo(800), "the width in its head");
    }

    [Test]
    public async Task What_was_written_is_told()
    {
        var run = await InProcess.RunAsync("plot", "ledger", "-o", folder["a.svg"], "--state", "India", "--poles", "USA,RUS");

        Assert.That(run.Out, Does.StartWith($"Wrote {folder["a.svg"]}: Through whom India is exposed to United States and Russia\n"));
    }

    [TestCase("plot no-such-kind -o a.svg", "the kinds are", "ledger")]
    [TestCase("plot ledger -o - --directed", "no picture of directed ties", "ledger")]
    [TestCase("plot ledger -o a.jpg", ".svg, .png or .csv", "a.jpg")]
    [TestCase("plot ledger -o no/such/a.svg", "there is no folder", "no/such")]
    [TestCase("plot ledger -o - --width 100", "480 to 4000", "100")]
    [TestCase("plot ledger -o - --width wide", "--width wide", "number")]
    [TestCase("plot ledger -o - --scale 0", "0.5 to 8", "0")]
    [TestCase("plot ledger -o - --seed x", "--seed x", "whole number")]
    [TestCase("plot ledger -o - --state Vietnm", "Vietnm", "Vietnam")]
    [TestCase("plot ledger -o - --sponsor Chna", "Chna", "China")]
    [TestCase("plot ledger -o - --with Nobodyland", "Nobodyland", "actor")]
    [TestCase("plot ledger -o - --poles USA,,CHN", "--poles USA,,CHN", "comma")]
    [TestCase("plot ledger -o - --theme blue", "blue", "light")]
    [TestCase("plot ledger", "-o", "required")]
    public async Task A_wrong_word_is_named_with_its_remedy(string line, string named, string remedy)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Error, Does.Contain(named).And.Contain(remedy));
    }

    [Test]
    public async Task A_refused_picture_leaves_the_former_one()
    {
        File.WriteAllText(folder["a.svg"], "former");

        var run = await InProcess.RunAsync("plot", "ledger", "-o", folder["a.svg"], "--state", "Vietnm");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(File.ReadAllText(folder["a.svg"]), Is.EqualTo("former"));
        Assert.That(Directory.GetFiles(folder.Location), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_theme_changes_colours_and_nothing_else()
    {
        var (light, dark) = (await InProcess.RunAsync("plot", "ledger", "-o", "-"), await InProcess.RunAsync("plot", "ledger", "-o", "-", "--theme", "dark"));

        Assert.That(dark.Out, Is.Not.EqualTo(light.Out));
        Assert.That(Plain(dark.Out), Is.EqualTo(Plain(light.Out)));

        static string Plain(string svg) => System.Text.RegularExpressions.Regex.Replace(svg, "#[0-9a-f]{6}", "#", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task On_data_without_china_or_vietnam_there_is_a_picture_too([ValueSource(nameof(Kinds))] string kind)
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.RunAsync("plot", kind, "-o", "-", "--data", world.Location);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(XDocument.Parse(run.Out).Root!.Name.LocalName, Is.EqualTo("svg"));
    }
}
