using System.Text;
using CsCheck;
using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Tests.Csv;

/// <summary>Whatever values a table has, quoted as RFC 4180 asks they are read back, and rows are found on their physical lines.</summary>
[TestFixture]
public sealed class RoundTripTests
{
    private static readonly Gen<string> values = Gen.OneOf(
        Gen.Char["a\",;\n\r\t ü伙-"].Array[0, 8].Select(characters => new string(characters)),
        Gen.OneOf(Gen.Const("NA"), Gen.Const("\"\""), Gen.Const("\r\n"), Gen.Const("1,5"), Gen.Const("#")));

    private static readonly Gen<(string[][] Rows, string LineBreak, bool Mark, bool LastBreak)> tables = Gen.Select(
        values.Array[3].Array[0, 6], Gen.Int[0, 2].Select(n => new[] { "\n", "\r\n", "\r" }[n]), Gen.Bool, Gen.Bool);

    [Test]
    public void Every_value_is_read_back_without_the_blanks_around_it() => tables.Sample(table =>
    {
        var (read, errors) = Read(table);
        Assert.That(errors.Sorted, Is.Empty);
        Assert.That(read!.Rows.Select(row => row.Fields), Is.EqualTo(table.Rows.Select(row => row.Select(value => value.Trim()))));
    });

    [Test]
    public void Every_row_has_the_physical_line_on_which_it_starts() => tables.Sample(table =>
    {
        var line = 2;
        var expected = new List<int>();
        foreach (var row in table.Rows)
        {
            expected.Add(line);
            line += 1 + row.Sum(value => value.ReplaceLineEndings("\n").Count(character => character == '\n'));
        }

        Assert.That(Read(table).Table!.Rows.Select(row => row.Line), Is.EqualTo(expected));
    });

    [Test]
    public void A_table_cut_off_anywhere_is_told_or_reads_as_a_shorter_one() =>
        Gen.Select(tables, Gen.Int[0, 400]).Sample((table, cut) =>
        {
            var bytes = Bytes(table);
            var errors = new ErrorList();
            var read = CsvTableReader.Read(Form, bytes[..Math.Min(cut, bytes.Length)], errors, CancellationToken.None);
            Assert.That(errors.Count > 0 || read!.Rows.Count <= table.Rows.Length, Is.True);
            Assert.That(
                errors.Sorted.Select(e => e.Rule).Distinct(),
                Is.SubsetOf(new[] { DataRule.TruncatedLine, DataRule.MissingColumn, DataRule.UnnamedColumn }));
        });

    private static TableForm Form => new("table.csv", ["a", "b", "c"], []);

    private static (CsvTable? Table, ErrorList Errors) Read((string[][] Rows, string LineBreak, bool Mark, bool LastBreak) table)
    {
        var errors = new ErrorList();
        return (CsvTableReader.Read(Form, Bytes(table), errors, CancellationToken.None), errors);
    }

    private static byte[] Bytes((string[][] Rows, string LineBreak, bool Mark, bool LastBreak) table)
    {
        var lines = table.Rows.Select(row => string.Join(',', row.Select(Quoted))).Prepend("a,b,c");
        var text = string.Join(table.LineBreak, lines) + (table.LastBreak ? table.LineBreak : "");
        return Encoding.UTF8.GetBytes((table.Mark ? "\uFEFF" : "") + text);
    }

    private static string Quoted(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
