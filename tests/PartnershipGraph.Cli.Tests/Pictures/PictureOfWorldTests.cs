using System.Xml.Linq;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Pictures;

/// <summary>What the words about a picture do, on a world of a few ties.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PictureOfWorldTests : IDisposable
{
    private readonly TemporaryFolder world = AlliedWorld.Create();

    public void Dispose() => world.Dispose();

    [TestCase("480")]
    [TestCase("4000")]
    public async Task The_width_may_be_either_bound(string width)
    {
        var run = await DrawAsync("-", "--width", width);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That((string?)XDocument.Parse(run.Out).Root!.Attribute("width"), Is.EqualTo(width));
    }

    [TestCase("--width", "479.9")]
    [TestCase("--width", "4000.1")]
    [TestCase("--scale", "0.49")]
    [TestCase("--scale", "8.01")]
    [TestCase("--scale", "NaN")]
    [TestCase("--seed", "1.5")]
    public async Task Beyond_a_bound_nothing_is_drawn(string option, string value)
    {
        var run = await DrawAsync(world["a.svg"], option, value);

        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain($"{option} {value}"));
        Assert.That(File.Exists(world["a.svg"]), Is.False);
    }

    [Test]
    public async Task A_name_means_the_same_as_an_id()
    {
        var (name, id) = (await DrawAsync("-", "--state", "Borduria"), await DrawAsync("-", "--state", "B"));

        Assert.That(id.Exit, Is.Zero, id.Error);
        Assert.That(name.Out, Is.EqualTo(id.Out));
        Assert.That(id.Out, Does.Contain("Borduria"));
    }

    [Test]
    public async Task The_numbers_drawn_do_not_depend_on_width_or_theme()
    {
        await DrawAsync(world["a.csv"]);
        await DrawAsync(world["b.csv"], "--width", "1600", "--theme", "print");

        Assert.That(File.ReadAllText(world["b.csv"]), Is.EqualTo(File.ReadAllText(world["a.csv"])).And.Not.Empty);
    }

    [Test]
    public async Task A_file_that_was_there_is_replaced_whole()
    {
        File.WriteAllText(world["a.svg"], new string('x', 1_000_000));

        var (screen, written) = (await DrawAsync("-"), await DrawAsync(world["a.svg"]));

        Assert.That(written.Exit, Is.Zero, written.Error);
        Assert.That(File.ReadAllText(world["a.svg"]), Is.EqualTo(screen.Out));
        Assert.That(File.Exists(world["a.svg.part"]), Is.False);
    }

    [Test]
    public async Task Without_a_file_to_write_on_the_screen_nothing_else_is_said()
    {
        var (screen, written) = (await DrawAsync("-"), await DrawAsync(world["a.svg"]));

        Assert.That(screen.Out, Does.Not.Contain("Wrote "));
        Assert.That(written.Out, Does.StartWith($"Wrote {world["a.svg"]}: "));
    }

    private Task<CliRun> DrawAsync(string file, params string[] more) =>
        InProcess.RunAsync(["plot", "ledger", "-o", file, "--data", world.Location, "--poles", "P,Q", .. more]);
}
