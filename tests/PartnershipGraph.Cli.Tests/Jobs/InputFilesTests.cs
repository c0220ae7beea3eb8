using PartnershipGraph.Cli.Jobs.Files;
using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Running;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

internal sealed class InputFilesTests
{
    [Test]
    public void Files_are_found_by_word_behind_an_option_and_behind_a_scheme()
    {
        using var folder = new TemporaryFolder().With("a.csv", "a").With("b.csv", "b").With("c.csv", "c").With("other.csv", "other");

        var found = InputFiles.Of(Line("graph", "a.csv", "--partition=b.csv", "--weights=file:c.csv", "no-such.csv", "", "=", ":"), folder.Location);

        Assert.That(found.Keys, Is.EquivalentTo(new[] { "a.csv", "b.csv", "c.csv" }));
        Assert.That(found.Values, Is.Unique.And.All.Match("^[0-9a-f]{64}$"));
    }

    [Test]
    public void A_file_is_found_by_its_full_name_too_and_once()
    {
        using var folder = new TemporaryFolder().With("a.csv", "a");
        using var elsewhere = new TemporaryFolder();

        Assert.That(InputFiles.Of(Line("graph", folder["a.csv"], folder["a.csv"]), elsewhere.Location).Keys, Is.EqualTo(new[] { folder["a.csv"] }));
    }

    [Test]
    public void A_folder_is_its_files()
    {
        using var folder = new TemporaryFolder().With("my-data/actors.csv", "a").With("my-data/votes.csv", "v");
        var before = InputFiles.Of(Line("validate", "my-data"), folder.Location);

        folder.With("my-data/votes.csv", "w");
        var after = InputFiles.Of(Line("validate", "my-data"), folder.Location);

        Assert.That(before.Keys, Is.EquivalentTo(new[] { "my-data/actors.csv", "my-data/votes.csv" }));
        Assert.That(after["my-data/actors.csv"], Is.EqualTo(before["my-data/actors.csv"]));
        Assert.That(after["my-data/votes.csv"], Is.Not.EqualTo(before["my-data/votes.csv"]));
    }

    [Test]
    public void The_folder_of_the_job_file_itself_can_be_data_too()
    {
        using var folder = new TemporaryFolder().With("jobs/actors.csv", "a").With("votes.csv", "v");

        Assert.That(InputFiles.Of(Line("diff", ".", ".."), folder["jobs"]).Keys, Is.EquivalentTo(new[] { "./actors.csv", "../votes.csv" }));
    }

    [Test]
    public void Of_a_folder_that_holds_no_data_nothing_counts_though_a_word_is_called_like_it()
    {
        using var folder = new TemporaryFolder().With("hedge/manifest.json", "{}").With("hedge/hedge.csv", "h");

        Assert.That(InputFiles.Of(Line("hedge", "--poles", "USA,CHN"), folder.Location), Is.Empty);
    }

    [Test]
    public void A_table_that_is_named_beside_its_folder_counts_once()
    {
        using var folder = new TemporaryFolder().With("d/actors.csv", "a");

        Assert.That(InputFiles.Of(Line("brokers", "--groups", "d/actors.csv", "d"), folder.Location).Keys, Is.EqualTo(new[] { "d/actors.csv" }));
    }

    private static JobLine Line(params string[] words) => new()
    {
        Entry = new JobEntry("a", string.Join(' ', words), "a.txt", new FilePlace(1, 1)),
        Words = words,
        Args = words,
        Command = words[0],
        ReadsRows = false,
        KeepsItself = false,
        KeepsNothing = false,
        IsQuery = false,
    };
}
