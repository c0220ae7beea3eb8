using System.Text;
using CsCheck;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Dataset.Tests.Support;

namespace PartnershipGraph.Dataset.Tests.Island;

/// <summary>Whatever stands in a page, it is read or refused in words; it is never a fault of the program.</summary>
public sealed class AnyPageTests : FolderTest
{
    private static readonly string[] pieces =
    [
        "<template id=\"pgraph-data\" data-format=\"pgraph-data-1\">", "<template", " id=pgraph-data", "</template>", "</template", "<!--", "-->", "<script>", "</script", "<", ">", "=", "'", "\"",
        "/", "AAAA", "AA==", "H4sIAAAAAAACAwMAAAAAAAAAAAA=", "\r\n", " ", "</html>", "é\uFEFF\0", "<title", "<TEMPLATE ID='pgraph-data' ",
    ];

    private static readonly Gen<string> page = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 12].Select(p => string.Concat(p));

    [Test]
    public void A_page_of_any_pieces_is_refused_in_words() => page.Sample(
        text =>
        {
            using var folder = new DataFolder();
            Assert.That(Page.Errors(folder, Encoding.UTF8.GetBytes(text)), Is.Not.Empty);
        },
        iter: 500);

    [Test]
    public async Task A_page_that_is_cut_off_anywhere_within_its_data_is_refused()
    {
        var text = await Page.OfAsync(Folder.Path);
        var end = text.IndexOf("</template>", StringComparison.Ordinal) + "</template".Length;

        for (var length = 0; length < end; length += 7)
            Assert.That(Page.Errors(Folder, Encoding.UTF8.GetBytes(text[..length])).Single().Rule, Is.EqualTo("missing-island").Or.EqualTo("truncated-island"), $"{length} letters");
    }

    [Test]
    public async Task A_sign_of_the_data_behind_the_head_of_the_gzip_that_is_another_one_is_known()
    {
        var text = await Page.OfAsync(Folder.Path);
        var (start, end) = (text.LastIndexOf("\">\n", StringComparison.Ordinal) + 19, text.IndexOf("\n</template>", StringComparison.Ordinal) - 3);

        for (var i = start; i < end; i += 5)
        {
            var other = text[..i] + (text[i] == 'A' ? 'B' : 'A') + text[(i + 1)..];
            if (text[i] != '\n')
                Assert.That(Page.Errors(Folder, Encoding.UTF8.GetBytes(other)).Single().Rule, Is.EqualTo("bad-island").Or.EqualTo("changed-island"), $"{i}");
        }
    }

    [Test]
    public void Files_that_are_joined_in_any_way_are_refused_in_words()
    {
        var joined = IslandPacking.Join([("actors.csv", "id,name,kind\n"u8.ToArray()), ("partnerships.csv", "sponsor,partner,date,event,title\n"u8.ToArray())]);
        var change = Gen.Select(Gen.Int[0, joined.Length - 1], Gen.Byte).Array[1, 3];

        change.Sample(
            changes =>
            {
                using var folder = new DataFolder();
                var other = joined.ToArray();
                foreach (var (at, value) in changes)
                    other[at] = value;
                // With the digest of the changed bytes: as somebody would who means it.
                Assert.That(() => Page.Errors(folder, Encoding.UTF8.GetBytes(Page.Around(Page.Element(other)))), Throws.Nothing);
            },
            iter: 500);
    }
}
