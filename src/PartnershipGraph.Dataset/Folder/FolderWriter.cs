using System.Globalization;
using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Tables;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>Writes a folder in the canonical format. Tables without rows are left away, save the two that a folder must have.</summary>
public static class FolderWriter
{
    /// <summary>Writes the files into a folder that is there.</summary>
    /// <returns>The files, each with the number of its rows.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; files may have been begun.</exception>
    public static IReadOnlyList<(string File, int Rows)> Write(string directory, FolderContent content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var files = new List<(string File, int Rows)>();
        Add(ActorsTable.Form, content.Actors, isRequired: true, a => a.Attributes, a =>
        [
            a.Id, a.Name, a.Kind.ToString().ToLowerInvariant(), a.Iso2, a.Iso3, a.Cow, a.Region, a.Subregion, a.Capital, Number(a.Latitude), Number(a.Longitude),
            string.Join("; ", a.Aliases), Date(a.Existence.Begin), Date(a.Existence.End),
        ]);
        Add(PartnershipsTable.Form, Array.Empty<Actor>(), isRequired: true, _ => Actor.NoAttributes, _ => []);
        Add(AlliancesTable.Form, content.Alliances, isRequired: false, m => m.Attributes, m =>
            [m.Alliance, m.Member, m.Kind.ToString().ToLowerInvariant(), Date(m.Span.Begin), Date(m.Span.End), .. Source(m.Source)]);
        Add(AttributesTable.Form, content.Attributes, isRequired: false, f => f.Attributes, f =>
            [f.Id, Year(f.Year), f.Indicator, Number(f.Value), f.Unit, .. Source(f.Citation)]);
        Add(SubstanceTable.Form, content.Substance, isRequired: false, f => f.Attributes, f =>
            [f.Source, f.Target, Year(f.Year), f.Indicator, Number(f.Value), f.Unit, .. Source(f.Citation)]);
        return files;

        void Add<T>(TableForm form, IReadOnlyList<T> rows, bool isRequired, Func<T, IReadOnlyDictionary<string, string>> attributes, Func<T, string[]> fields)
        {
            if (isRequired || rows.Count > 0)
            {
                CsvTableFile.Write(Path.Combine(directory, form.File), form, rows, attributes, fields, cancellationToken);
                files.Add((form.File, rows.Count));
            }
        }
    }

    private static string[] Source(Citation source) => [source.Title, source.Url, source.Confidence.ToString().ToLowerInvariant()];

    private static string Date(PartialDate? date) => date?.ToString() ?? "";

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
