using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Pictures;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Pictures;

/// <summary>The name of a picture, read before anything is drawn.</summary>
internal sealed class PictureFileTests
{
    [TestCase("a.svg")]
    [TestCase("a.PNG")]
    [TestCase("a.b.Csv")]
    public void The_end_of_a_name_is_known_in_either_case(string name)
    {
        using var folder = new TemporaryFolder();

        var file = PictureFile.Of(folder[name]);

        Assert.That(file.IsStandardOutput, Is.False);
        Assert.That(file.ToString(), Is.EqualTo(folder[name]));
        Assert.That(Directory.EnumerateFiles(folder.Location), Is.Empty, "reading a name makes no file");
    }

    [Test]
    public void A_dash_is_the_standard_output_and_a_file_with_a_dash_is_none()
    {
        Assert.That(PictureFile.Of("-").IsStandardOutput, Is.True);
        Assert.That(PictureFile.Of("-.svg").IsStandardOutput, Is.False);
    }

    [TestCase("a")]
    [TestCase("a.jpg")]
    [TestCase("svg")]
    [TestCase("a.svg.gz")]
    [TestCase("--")]
    [TestCase("")]
    public void Any_other_end_is_refused_with_those_that_are_known(string name) =>
        Assert.That(() => PictureFile.Of(name), Throws.InstanceOf<UsageException>().With.Message.Contains(".svg, .png or .csv").And.Message.StartsWith($"-o {name}:"));

    [Test]
    public void A_folder_that_is_not_there_is_named_whole()
    {
        using var folder = new TemporaryFolder();

        Assert.That(() => PictureFile.Of(folder["none/a.svg"]), Throws.InstanceOf<UsageException>().With.Message.Contains($"there is no folder '{folder["none"]}'"));
        Assert.That(Directory.Exists(folder["none"]), Is.False);
    }
}
