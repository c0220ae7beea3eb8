using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Export;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Export;

internal sealed class ExportPlaceTests
{
    [Test]
    public void A_name_is_a_file_unless_it_is_a_folders()
    {
        using var folder = new TemporaryFolder().With("there/x", "");

        Assert.That(ExportPlace.Of(folder["new"], ExportForm.GraphMl).IsFolder, Is.False);
        Assert.That(ExportPlace.Of(folder["new"] + "/", ExportForm.GraphMl).IsFolder, Is.True);
        Assert.That(ExportPlace.Of(folder["there"], ExportForm.GraphMl).IsFolder, Is.True);
        Assert.That(ExportPlace.Of(folder["new"], ExportForm.R).IsFolder, Is.True);
    }

    [Test]
    public void In_a_folder_files_have_names_of_their_own()
    {
        using var folder = new TemporaryFolder();

        Assert.That(ExportPlace.Of(folder.Location, ExportForm.Dl).PathOf("a.dl"), Is.EqualTo(folder["a.dl"]));
        Assert.That(ExportPlace.Of(folder["mine"], ExportForm.Dl).PathOf("a.dl"), Is.EqualTo(folder["mine"]));
    }

    [Test]
    public void A_dash_is_standard_output()
    {
        Assert.That(ExportPlace.Of("-", ExportForm.DyadYear).IsStandardOutput, Is.True);
        Assert.That(() => ExportPlace.Of("-", ExportForm.Stata), Throws.TypeOf<UsageException>());
    }

    [Test]
    public void A_file_is_no_folder_and_a_folder_that_is_missing_is_told()
    {
        using var folder = new TemporaryFolder().With("file", "");

        Assert.That(() => ExportPlace.Of(folder["file"], ExportForm.R), Throws.TypeOf<UsageException>().With.Message.Contains("folder"));
        Assert.That(() => ExportPlace.Of(folder["no/such/file"], ExportForm.Dl), Throws.TypeOf<UsageException>().With.Message.Contains("no/such"));
        Assert.That(() => ExportPlace.Of("", ExportForm.Dl), Throws.TypeOf<UsageException>());
    }

    [Test]
    public void Where_no_folder_can_be_made_it_is_told()
    {
        using var folder = new TemporaryFolder().With("file", "");
        var place = ExportPlace.Of(folder["file/below"], ExportForm.R);

        Assert.That(() => Write(place, new ExportFile("a", "", "", 0, w => w.Write("a"))), Throws.TypeOf<UsageException>().With.Message.Contains("no folder can be made"));
    }

    [Test]
    public void What_fails_in_the_last_file_leaves_none()
    {
        using var folder = new TemporaryFolder();
        var place = ExportPlace.Of(folder["out"], ExportForm.R);

        Assert.That(
            () => Write(place, new("a", "", "", 0, w => w.Write("a")), new("b", "", "", 0, _ => throw new UsageException("not this one"))),
            Throws.TypeOf<UsageException>());
        Assert.That(Directory.Exists(folder["out"]), Is.False);
    }

    [Test]
    public void A_cancelled_export_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource();
        var place = ExportPlace.Of(folder["a.dl"], ExportForm.Dl);
        var host = new Cli.Hosting.CliHost { Out = TextWriter.Null, Error = TextWriter.Null, Clock = new StoppedClock(InProcess.Today), Cancellation = cancel.Token };

        Assert.That(() => place.Write(host, [new("a.dl", "", "", 0, _ => cancel.Cancel())]), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Directory.GetFiles(folder.Location), Is.Empty);
    }

    private static void Write(ExportPlace place, params IReadOnlyList<ExportFile> files) => place.Write(
        new Cli.Hosting.CliHost { Out = TextWriter.Null, Error = TextWriter.Null, Clock = new StoppedClock(InProcess.Today) }, files);

    /// <summary>Opened by its name, a file that standard output leads to would be emptied, and then written over by the report.</summary>
    [TestCase("/dev/stdout")]
    [TestCase("/dev/fd/1")]
    [TestCase("/proc/self/fd/1")]
    public void Standard_output_has_other_names(string name)
    {
        Assert.That(ExportPlace.Of(name, ExportForm.DyadYear).IsStandardOutput, Is.True);
        Assert.That(() => ExportPlace.Of(name, ExportForm.R), Throws.TypeOf<UsageException>());
    }

    [Test]
    public void Where_no_file_can_be_written_it_is_told()
    {
        var place = ExportPlace.Of("/proc/no-file", ExportForm.Dl);

        Assert.That(() => Write(place, new ExportFile("a", "", "", 0, w => w.Write("a"))), Throws.TypeOf<UsageException>().With.Message.Contains("no file can be written"));
    }
}
