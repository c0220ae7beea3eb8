using System.Text.Json;
using CsCheck;
using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Tests.Jobs;

internal sealed class ManifestJsonTests
{
    private static readonly Gen<string> text = Gen.String[Gen.Char["ab \"\\/é中\n"], 0, 6];

    private static readonly Gen<ManifestEntry> entry =
        from name in text
        from run in text
        from exit in Gen.Int[0, 130]
        from seconds in Gen.Int[0, 1_000_000]
        from tables in Gen.Int[0, (int)DataTables.All]
        from digest in text.Null()
        from day in Gen.Int[0, 3_000_000]
        from file in text.Null()
        from at in Gen.Int[0, int.MaxValue]
        select new ManifestEntry
        {
            Name = name,
            Run = run,
            Exit = exit,
            Seconds = seconds / 1000.0,
            Out = run,
            Sha256 = digest,
            Version = name,
            Tables = (DataTables)tables,
            Digest = digest,
            Day = day % 2 == 0 ? null : DateOnly.FromDayNumber(day),
            Files = file is null ? new Dictionary<string, string>(StringComparer.Ordinal) : new Dictionary<string, string>(StringComparer.Ordinal) { [file] = name },
            Store = digest,
            FinishedAt = DateTimeOffset.FromUnixTimeSeconds(at),
        };

    [Test]
    public void What_is_written_is_read_back() => entry.Array[0, 3].Sample(jobs =>
    {
        var manifest = new Manifest("1.0", "digest", jobs);

        var read = ManifestJson.Read(JsonText.Of(ManifestJson.Of(manifest)))!;

        Assert.That((read.Version, read.Dataset, read.Jobs.Count), Is.EqualTo((manifest.Version, manifest.Dataset, jobs.Length)));
        foreach (var (before, after) in jobs.Zip(read.Jobs))
        {
            Assert.That(after with { Files = before.Files }, Is.EqualTo(before));
            Assert.That(after.Files, Is.EqualTo(before.Files));
        }
    });

    [TestCase("[]")]
    [TestCase("3")]
    [TestCase("{}")]
    [TestCase("{\"jobs\": {}}")]
    public void What_is_no_manifest_is_none(string json) => Assert.That(ManifestJson.Read(json), Is.Null);

    [TestCase("")]
    [TestCase("{")]
    [TestCase("\0\0\0")]
    public void What_is_no_JSON_is_told_as_such(string json) => Assert.That(() => ManifestJson.Read(json), Throws.InstanceOf<JsonException>());

    [Test]
    public void Jobs_keep_the_order_of_their_file_and_those_that_left_it_go()
    {
        ManifestEntry Job(string name) => new() { Name = name, Run = "", Exit = 0, Seconds = 0, Out = "", Version = "", FinishedAt = DateTimeOffset.UnixEpoch };

        var manifest = new Manifest("", "", [Job("c"), Job("gone"), Job("a")]).With(Job("b"), ["a", "b", "c", "d"]);

        Assert.That(manifest.Jobs.Select(j => j.Name), Is.EqualTo(new[] { "a", "b", "c" }));
    }
}
