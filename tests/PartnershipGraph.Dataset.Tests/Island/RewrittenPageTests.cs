using System.Text;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Tests.Support;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Tests.Island;

/// <summary>Programs on the way save a page again in their own manner; its data stay what they are.</summary>
public sealed class RewrittenPageTests : FolderTest
{
    private static readonly UTF8Encoding marked = new(encoderShouldEmitUTF8Identifier: true);

    private static IEnumerable<TestCaseData> Manners()
    {
        TestCaseData Of(string name, Func<string, byte[]> save) => new TestCaseData(save).SetArgDisplayNames(name);
        yield return Of("as it was", Encoding.UTF8.GetBytes);
        yield return Of("line ends of Windows", p => Encoding.UTF8.GetBytes(p.Replace("\n", "\r\n", StringComparison.Ordinal)));
        yield return Of("line ends of the old Macintosh", p => Encoding.UTF8.GetBytes(p.Replace('\n', '\r')));
        yield return Of("one line", p => Encoding.UTF8.GetBytes(p.Replace('\n', ' ')));
        yield return Of("indented", p => Encoding.UTF8.GetBytes(p.Replace("\n", "\n\t  ", StringComparison.Ordinal)));
        yield return Of("a mark at the start", p => [.. marked.Preamble, .. marked.GetBytes(p)]);
        yield return Of("UTF-16", p => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(p)]);
        yield return Of("UTF-16, the other way round", p => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(p)]);
        yield return Of("a byte that is no UTF-8", p => [.. Encoding.UTF8.GetBytes(p[..50]), 0xE9, .. Encoding.UTF8.GetBytes(p[50..])]);
        yield return Of("tags in capitals", p => Encoding.UTF8.GetBytes(p.Replace("<template id", "<TEMPLATE ID", StringComparison.Ordinal).Replace("</template>", "</TEMPLATE\n>", StringComparison.Ordinal)));
        yield return Of("single quotes", p => Encoding.UTF8.GetBytes(p.Replace('"', '\'')));
        yield return Of("no quotes", p => Encoding.UTF8.GetBytes(p.Replace("\"", "", StringComparison.Ordinal)));
        yield return Of("more attributes", p => Encoding.UTF8.GetBytes(p.Replace("<template id", "<template hidden class = 'a > b'\n data-id=\"x\" / id", StringComparison.Ordinal)));
        yield return Of("a digest in capitals", p => Encoding.UTF8.GetBytes(Capitals(p)));
        yield return Of("the same in a comment", p => Encoding.UTF8.GetBytes(p.Replace("<p>", "<!-- <template id=\"pgraph-data\">AAAA</template> --><p>", StringComparison.Ordinal)));
        yield return Of("the same in a script", p => Encoding.UTF8.GetBytes(p.Replace("<p>", "<script>var x = '<template id=\"pgraph-data\">';</script><p>", StringComparison.Ordinal)));
        yield return Of("the same in an attribute", p => Encoding.UTF8.GetBytes(p.Replace("<p>", "<p title='<template id=\"pgraph-data\">'>", StringComparison.Ordinal)));
        yield return Of("stray signs", p => Encoding.UTF8.GetBytes(p.Replace("<p>", "<p a= =\"b\" =>1 < 2 <> <3 </p><p>", StringComparison.Ordinal)));
        yield return Of("more behind it", p => Encoding.UTF8.GetBytes(p + "<template id=\"other\">AAAA</template><!-- unclosed"));
    }

    [TestCaseSource(nameof(Manners))]
    public async Task The_data_are_read_as_they_were(Func<string, byte[]> save)
    {
        Folder.Partnerships("AAA,BBB,2019,establish,T,L5,1");
        var expected = Told.Of(await Folder.ReadAsync());
        var page = await Page.OfAsync(Folder.Path);

        Folder.WriteBytes("brief.html", save(page));

        var store = FolderStore.At(Path.Combine(Folder.Path, "brief.html"));
        Assert.That(store.Validate(CancellationToken.None), Is.Empty);
        Assert.That(Told.Of(await store.ReadAsync(DataTables.All, CancellationToken.None)), Is.EqualTo(expected));
    }

    private static string Capitals(string page)
    {
        var start = page.IndexOf("sha256=\"", StringComparison.Ordinal) + 8;
        return page[..start] + page[start..(start + 64)].ToUpperInvariant() + page[(start + 64)..];
    }
}
