using System.Buffers;
using CsvHelper;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Csv;

/// <summary>The header of a table of ties: which field is what. Names count in any case and in any order.</summary>
/// <param name="Columns">The names, as they stand there.</param>
/// <param name="Source">Where the source stands; -1 where it is missing.</param>
/// <param name="Target">Where the target stands; -1 where it is missing.</param>
/// <param name="Weight">Where the weight stands; -1 where ties have none.</param>
internal sealed record CsvHeader(string[] Columns, int Source, int Target, int Weight)
{
    private static readonly SearchValues<char> otherSeparators = SearchValues.Create("|:");

    /// <summary>The header that a record holds, if it names both ends of a tie.</summary>
    public static CsvHeader Of(CsvReader reader)
    {
        var columns = new string[reader.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = reader.GetString(i).Trim(' ', '\t');
        }

        return new CsvHeader(columns, IndexOf(columns, "source"), IndexOf(columns, "target"), IndexOf(columns, "weight"));
    }

    public bool NamesBothEnds => Source >= 0 && Target >= 0;

    /// <summary>Refuses a header that lacks an end or has a name twice. Columns without a name do no harm.</summary>
    public void Check(TieFile file, int line)
    {
        if (!NamesBothEnds)
        {
            var missing = Source < 0 ? "source" : "target";
            var remedy = Columns is [var only] && only.AsSpan().ContainsAny(otherSeparators)
                ? "Separate the columns by comma, semicolon or tab."
                : "The first line names the columns: source,target and, where ties have strengths, weight.";
            throw file.Fault(line, missing, "missing-column", $"the header has no column {missing}", remedy);
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in Columns)
        {
            if (column.Length > 0 && !seen.Add(column))
            {
                var name = Excerpt.Of(column);
                throw file.Fault(line, "duplicate-column", $"the column {name} stands twice", "Rename or delete one.");
            }
        }
    }

    private static int IndexOf(string[] columns, string name) =>
        Array.FindIndex(columns, column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));
}
