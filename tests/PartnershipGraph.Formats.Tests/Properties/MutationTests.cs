using System.Text;
using CsCheck;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.Properties;

/// <summary>Whatever a file holds, it is read or refused in one sentence: nothing else is thrown.</summary>
public sealed class MutationTests
{
    private static readonly string[] names = ["a.csv", "a.graphml", "a.net", "a.mtx", "a", "a.csv.gz"];

    /// <summary>Pieces that mean something to one form or another.</summary>
    private static readonly string[] pieces =
    [
        "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\0", "\uFEFF", "%", "*", "<", ">", "&", "&x;", "'", "=", "/", "<!--", "]]>", "<![CDATA[",
        "*Matrix\n", "*Arcs\n", "*Edgeslist\n", "*Vertices 3\n", "*Vertices 99999999999\n", "*Network\n", "*Partition\n", "weight", "source", "target",
        "NaN", "1e999", "-1", "0", "99999999999999999999", "2147483648", "10000001", "<graph>", "</graph>", "<node id='a'/>", "<edge/>",
        "<!DOCTYPE g [<!ENTITY x 'y'>]>", "<?xml version='1.0' encoding='utf-16'?>", "symmetric", "array", "pattern", "complex", "\\", "é", "\U0001F1E6",
    ];

    private static readonly Gen<byte[]> text = Gen.OneOf(
        Tables.Any.Select(table => Written.AsCsv(table, ';', "\r\n")),
        Tables.Any.Select(Written.AsGraphMl),
        Tables.Any.Select(Written.AsPajek),
        Tables.Any.Select(Written.AsMatrix)).Select(Encoding.UTF8.GetBytes);

    [Test]
    public void A_file_that_is_cut_off_anywhere() =>
        Gen.Select(text, Gen.Double[0, 1], Gen.OneOf(names)).Sample((bytes, share, name) => Survives(name, bytes[..(int)(share * bytes.Length)]));

    [Test]
    public void A_file_into_which_something_is_put() =>
        Gen.Select(text, Gen.Select(Gen.Double[0, 1], Gen.OneOf(pieces)).Array[1, 4], Gen.OneOf(names)).Sample((bytes, changes, name) =>
        {
            var list = bytes.ToList();
            foreach (var (share, piece) in changes)
            {
                list.InsertRange((int)(share * list.Count), Encoding.UTF8.GetBytes(piece));
            }

            Survives(name, [.. list]);
        });

    [Test]
    public void A_file_from_which_something_is_taken() =>
        Gen.Select(text, Gen.Double[0, 1], Gen.Int[1, 8], Gen.OneOf(names)).Sample((bytes, share, length, name) =>
        {
            var at = (int)(share * bytes.Length);
            Survives(name, [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + length)..]]);
        });

    [Test]
    public void A_file_of_which_bytes_are_changed() =>
        Gen.Select(text, Gen.Select(Gen.Double[0, 0.999], Gen.Byte).Array[1, 5], Gen.OneOf(names)).Sample((bytes, changes, name) =>
        {
            foreach (var (share, value) in changes)
            {
                bytes[(int)(share * bytes.Length)] = value;
            }

            Survives(name, bytes);
        });

    [Test]
    public void A_file_of_pieces_alone() =>
        Gen.Select(Gen.OneOf(pieces).Array[0, 30], Gen.OneOf(names)).Sample((parts, name) => Survives(name, Encoding.UTF8.GetBytes(string.Concat(parts))));

    [Test]
    public void A_file_of_any_bytes() =>
        Gen.Select(Gen.Byte.Array[0, 200], Gen.OneOf(names)).Sample((bytes, name) => Survives(name, bytes));

    private static void Survives(string name, byte[] bytes)
    {
        try
        {
            var table = Reading.Read(name, bytes);
            Assert.That(table.Ties.Select(tie => Math.Max(tie.Source, tie.Target)), Is.All.LessThan(table.Vertices.Count));
            Assert.That(table.Ties.Select(tie => tie.Weight), Is.All.Matches<double>(double.IsFinite));
            Assert.That(table.Ties.Select(tie => tie.Line), Is.All.GreaterThan(0));
            if (table.Vertices.Count < 1_000)
            {
                Assert.That(table.Vertices, Is.Unique.And.None.Empty);
            }
        }
        catch (InvalidTieFileException fault)
        {
            Assert.That(fault.Rule, Does.Match("^[a-z0-9]+(-[a-z0-9]+)*$"));
            Assert.That(fault.Line, Is.InRange(0, bytes.Count(b => b is (byte)'\n' or (byte)'\r') + 1));
            Assert.That(fault.Message, Has.Length.LessThan(600).And.Not.Contain('\n'));
        }
    }
}
