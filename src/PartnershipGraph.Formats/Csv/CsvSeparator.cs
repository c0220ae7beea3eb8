using CsvHelper;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Csv;

/// <summary>Finds what separates the columns of a table: comma, semicolon or tab, whichever makes sense of its header.</summary>
internal static class CsvSeparator
{
    private static readonly char[] separators = [',', ';', '\t'];

    /// <summary>The first separator under which the header fits; the comma where none does.</summary>
    public static char Of(TieFile file, ReadOnlyMemory<byte> text, Func<CsvReader, bool> fits)
    {
        foreach (var separator in separators)
        {
            using var records = new CsvRecords(file, text, separator);
            try
            {
                if (records.Next() && fits(records.Reader))
                {
                    return separator;
                }
            }
            catch (InvalidTieFileException)
            {
                // Quotes may stand well under another separator; if they do not, reading by the comma says so.
            }
        }

        return ',';
    }
}
