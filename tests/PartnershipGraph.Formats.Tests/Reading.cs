using System.Globalization;
using System.Text;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests;

/// <summary>Reads text as if it were a file, and shows what came of it.</summary>
internal static class Reading
{
    public static TieTable Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    public static TieTable Read(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return NetworkFile.Read(stream, name, CancellationToken.None);
    }

    /// <summary>Each tie as <c>a-b 2 @3</c>: <c>-</c> where the direction is unsaid, <c>></c> one way, <c>=</c> both; the line last.</summary>
    public static string[] Ties(TieTable table) => [.. table.Ties.Select(tie => string.Create(
        CultureInfo.InvariantCulture,
        $"{table.Vertices[tie.Source]}{Mark(tie.Direction)}{table.Vertices[tie.Target]} {tie.Weight} @{tie.Line}"))];

    /// <summary>The first fault, as <c>line:column: rule</c>; the column only where there is one.</summary>
    public static string Fault(string name, string text) => Fault(name, Encoding.UTF8.GetBytes(text));

    public static string Fault(string name, byte[] bytes) => Shown(Refused(name, bytes));

    public static string Shown(InvalidTieFileException fault)
    {
        Assert.That(fault.Remedy, Does.EndWith(".").Or.EndWith("general"), "the remedy is a sentence");
        Assert.That(fault.Message, Does.Not.Contain('\n').And.Not.Contain('\0'));
        return string.Create(CultureInfo.InvariantCulture, $"{fault.Line}{(fault.Column.Length == 0 ? "" : $":{fault.Column}")}: {fault.Rule}");
    }

    public static InvalidTieFileException Refused(string name, byte[] bytes) =>
        Assert.Throws<InvalidTieFileException>(() => Read(name, bytes))!;

    private static char Mark(TieDirection direction) => direction switch
    {
        TieDirection.OneWay => '>',
        TieDirection.BothWays => '=',
        _ => '-',
    };
}
