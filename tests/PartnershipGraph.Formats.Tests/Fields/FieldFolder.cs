using System.Globalization;
using System.IO.Compression;
using System.Text;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Tests.Fields;

/// <summary>Files of a data set in a temporary folder, and what is read from them.</summary>
internal sealed class FieldFolder : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("pgraph-field-");
    private readonly List<string> paths = [];

    public IReadOnlyList<string> Paths => paths;

    public FieldFolder With(string name, params string[] lines)
    {
        paths.Add(Path.Combine(directory.FullName, name));
        var bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
        using var file = File.Create(paths[^1]);
        if (name.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var packed = new GZipStream(file, CompressionMode.Compress);
            packed.Write(bytes);
        }
        else
        {
            file.Write(bytes);
        }

        return this;
    }

    public FieldRecords Read(FieldData data, bool symmetrise = false) => FieldFiles.Read(data, paths, symmetrise, CancellationToken.None);

    /// <summary>The fault of the files, as <c>file:line:column: rule</c>.</summary>
    public string Fault(FieldData data)
    {
        var fault = Assert.Throws<InvalidTieFileException>(() => Read(data))!;
        Assert.That(fault.Remedy, Is.Not.Empty);
        return string.Create(CultureInfo.InvariantCulture, $"{fault.File}:{fault.Line}:{fault.Column}: {fault.Rule}");
    }

    /// <summary>What became of the rows of a file: read, written, and each reason with its number.</summary>
    public static string Told(FileMerge merge)
    {
        Assert.That(merge.Read, Is.EqualTo(merge.Written + merge.LeftOut.Sum(r => r.Rows)), "a row was lost");
        return string.Create(CultureInfo.InvariantCulture, $"{merge.Read} = {merge.Written}{string.Concat(merge.LeftOut.Select(r => FormattableString.Invariant($" + {r.Rows} {r.Reason}")))}");
    }

    /// <summary>Rows of alliances.csv as <c>alliance member kind from to</c>.</summary>
    public static IEnumerable<string> Alliances(FieldRecords records) => records.Alliances.Select(Told);

    /// <summary>Measured ties as <c>source target year indicator value</c>.</summary>
    public static IEnumerable<string> Substance(FieldRecords records) =>
        records.Substance.Select(f => FormattableString.Invariant($"{f.Source} {f.Target} {f.Year} {f.Indicator} {f.Value:0.####}"));

    public void Dispose() => directory.Delete(recursive: true);

    private static string Told(AllianceMember m) => $"{m.Alliance} {m.Member} {m.Kind} {m.Span.Begin?.ToString() ?? "-"} {m.Span.End?.ToString() ?? "-"}";
}
