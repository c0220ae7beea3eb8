using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Atop;
using PartnershipGraph.Formats.Bytes;
using PartnershipGraph.Formats.Cow;
using PartnershipGraph.Formats.Merging;
using PartnershipGraph.Formats.Sipri;
using PartnershipGraph.Formats.Unga;

namespace PartnershipGraph.Formats.Fields;

/// <summary>Reads the field's own files into rows of the canonical tables, and accounts for every row of them.</summary>
public static class FieldFiles
{
    /// <summary>Reads several files of one data set together; one that ends in <c>.gz</c> is unpacked.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="paths">Its files.</param>
    /// <param name="symmetrise">Whether an ally that promises nothing is taken to promise what is promised to it.</param>
    /// <param name="cancellationToken">Heeded at every row.</param>
    /// <exception cref="InvalidTieFileException">A file cannot be read, or is none of the known forms, or a row is wrong.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FieldRecords Read(FieldData data, IReadOnlyList<string> paths, bool symmetrise, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var output = new FieldOutput { Symmetrises = symmetrise };
        var reader = ReaderOf(data, output);
        var tallies = new List<RowTally>(paths.Count);
        foreach (var path in paths)
        {
            var file = new TieFile(Path.GetFileName(path) is { Length: > 0 } name ? name : path);
            using var table = new FieldTable(file, FileBytes.Read(file, path, cancellationToken), header => Fitting(reader, header) is not null);
            var layout = Fitting(reader, table.Columns) ?? throw Unknown(file, reader, table.Columns);
            var tally = new RowTally(file.Name, layout.Name);
            tallies.Add(tally);
            layout.Read(table, tally, cancellationToken);
        }

        reader.Conclude(cancellationToken);
        return new FieldRecords
        {
            Actors = output.Actors.All,
            Alliances = output.Alliances,
            Attributes = output.Attributes,
            Substance = output.Substance,
            Merge = new MergeReport([.. tallies.Select(t => t.ToMerge())]),
            Notes = [.. output.Unplaced.Sentences(), .. output.Notes],
            LastYear = output.LastYear == 0 ? null : output.LastYear,
        };
    }

    private static IFieldReader ReaderOf(FieldData data, FieldOutput output) => data switch
    {
        FieldData.CowAlliances => new CowAllianceReader(output),
        FieldData.CowTrade => new CowTradeReader(output),
        FieldData.Atop => new AtopReader(output),
        FieldData.Unga => new UngaReader(output),
        FieldData.Sipri => new SipriReader(output),
        _ => throw new ArgumentOutOfRangeException(nameof(data)),
    };

    private static Layout? Fitting(IFieldReader reader, IReadOnlyList<string> header) =>
        reader.Layouts.FirstOrDefault(l => l.Columns.All(c => header.Contains(c, StringComparer.OrdinalIgnoreCase)));

    private static InvalidTieFileException Unknown(TieFile file, IFieldReader reader, IReadOnlyList<string> header)
    {
        var others = Enum.GetValues<FieldData>().Where(d => Fitting(ReaderOf(d, new FieldOutput()), header) is not null).ToList();
        var elsewhere = others is [var only, ..] ? $" This header is one of {FieldNames.Of(only)}." : "";
        return file.Fault(
            1, "unknown-layout", "the header is none of the forms that are known here",
            $"Known are, by their columns: {string.Join("; ", reader.Layouts)}.{elsewhere}");
    }
}
