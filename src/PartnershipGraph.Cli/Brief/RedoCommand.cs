using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>The command line that gives an answer again: the day written out, and every option that is not the usual one.</summary>
internal static class RedoCommand
{
    /// <param name="asked">How the network was made.</param>
    /// <param name="command">The command with what it is about, each word by itself.</param>
    /// <param name="withPoles">Whether the poles are an option of the command as they stand.</param>
    public static string Of(SnapshotOptions asked, IEnumerable<string> command, bool withPoles = true)
    {
        var usual = new SnapshotOptions { AsOf = asked.AsOf };
        List<string> words = ["pgraph", .. command.Select(Quoted), "--as-of", JsonParts.Iso(asked.AsOf)];
        Add(asked.KnownAsOf is not null, "--known-as-of", asked.KnownAsOf is { } known ? JsonParts.Iso(known) : "");
        Add(withPoles && asked.Poles.Count > 0, "--poles", string.Join(',', asked.Poles));
        Add(asked.Universe != usual.Universe, "--actors", asked.Universe.Word());
        Add(!asked.Layers.SequenceEqual(Layer.TitlesAndAlliances), "--layers", string.Join(',', asked.Layers));
        Add(asked.Weights.Id != usual.Weights.Id, "--weights", asked.Weights.Id);
        Add(asked.FlatWeight != usual.FlatWeight, "--flat-weight", asked.FlatWeight.ToString("R", CultureInfo.InvariantCulture));
        Add(asked.Combine != usual.Combine, "--combine", asked.Combine.Word());
        Add(asked.MinConfidence != usual.MinConfidence, "--min-confidence", asked.MinConfidence.Word());
        return string.Join(' ', words);

        void Add(bool isSaid, string option, string value)
        {
            if (isSaid)
            {
                words.AddRange([option, Quoted(value)]);
            }
        }
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
