using System.Text;
using CsCheck;
using PartnershipGraph.Formats.Vertices;

namespace PartnershipGraph.Formats.Tests.Vertices;

/// <summary>Ids are told apart by their bytes and nothing else, and numbered as they come.</summary>
public sealed class Utf8IdsTests
{
    [Test]
    public void Ids_are_numbered_as_they_come()
    {
        var ids = new Utf8Ids();

        Assert.That(new[] { "b", "a", "b", "", "A" }.Select(id => Number(ids, id)), Is.EqualTo([0, 1, 0, 2, 3]));
        Assert.That(ids.All(), Is.EqualTo(["b", "a", "", "A"]));
    }

    [Test]
    public void Ids_of_every_length_that_differ_in_one_byte_are_different()
    {
        var ids = new Utf8Ids();
        var texts = (from length in Enumerable.Range(0, 40) from at in Enumerable.Range(0, Math.Max(1, length)) select Differing(length, at)).ToList();

        var numbers = texts.ConvertAll(id => Number(ids, id));

        Assert.That(numbers, Is.EqualTo(Enumerable.Range(0, texts.Count)));
        Assert.That(texts.ConvertAll(id => Number(ids, id)), Is.EqualTo(numbers));
        Assert.That(ids.All(), Is.EqualTo(texts));
    }

    [Test]
    public void An_id_is_another_one_than_the_same_with_a_zero_behind_it()
    {
        var ids = new Utf8Ids();

        Assert.That(new[] { "a", "a\0", "a\0\0", "\0", "" }.Select(id => Number(ids, id)), Is.EqualTo([0, 1, 2, 3, 4]));
    }

    [Test]
    public void Any_ids_are_numbered_as_a_dictionary_of_texts_numbers_them() =>
        Gen.OneOf(Gen.Char['a', 'c'].Array[0, 4], Gen.Char.AlphaNumeric.Array[0, 20], Gen.OneOf('ä', '中', 'x').Array[0, 9])
            .Select(letters => new string(letters)).Array[0, 300].Sample(texts =>
            {
                var ids = new Utf8Ids();
                var expected = new List<string>();
                foreach (var text in texts)
                {
                    if (!expected.Contains(text, StringComparer.Ordinal))
                    {
                        expected.Add(text);
                    }

                    Assert.That(Number(ids, text), Is.EqualTo(expected.IndexOf(text)));
                }

                Assert.That(ids.All(), Is.EqualTo(expected));
                Assert.That(ids.Count, Is.EqualTo(expected.Count));
            });

    private static int Number(Utf8Ids ids, string text) => ids.NumberOf(Encoding.UTF8.GetBytes(text));

    private static string Differing(int length, int at) =>
        string.Concat(Enumerable.Range(0, length).Select(i => i == at ? 'y' : 'x'));
}
