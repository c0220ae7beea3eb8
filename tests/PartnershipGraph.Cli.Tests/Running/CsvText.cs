using System.Text;

namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>Reads RFC 4180 text, independently of the reader that the program uses.</summary>
internal static class CsvText
{
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text) => [.. Records(text).Select(Fields)];

    /// <summary>The records as they stand, quotes and line breaks within quotes included.</summary>
    public static IReadOnlyList<string> Records(string text)
    {
        var records = new List<string>();
        var (begin, quoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == '\n' && !quoted)
            {
                records.Add(text[begin..i].TrimEnd('\r'));
                begin = i + 1;
            }
        }

        if (begin < text.Length)
            records.Add(text[begin..]);
        return records;
    }

    private static IReadOnlyList<string> Fields(string record)
    {
        var fields = new List<string>();
        var (field, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < record.Length; i++)
        {
            if (record[i] == '"' && quoted && i + 1 < record.Length && record[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (record[i] == '"')
            {
                quoted = !quoted;
            }
            else if (record[i] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(record[i]);
            }
        }

        return [.. fields, field.ToString()];
    }
}
