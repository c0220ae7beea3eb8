using System.Text.Json.Nodes;
using CsCheck;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Tests.Json;

/// <summary>An answer that is written piece by piece has the same bytes as one that is made first.</summary>
internal sealed class JsonOutputTests
{
    private static readonly Gen<string> texts = Gen.OneOf("", "a", "Türkiye", "中国", "\"<&'", "\u0001\n", "😀");

    private static readonly Gen<(string Name, double? Value)[]> members =
        Gen.Select(texts, Gen.Double.Nullable(), (name, value) => (name, value is { } number && double.IsFinite(number) ? value : null))
            .Array[0, 6].Select(all => all.DistinctBy(m => m.name, StringComparer.Ordinal).ToArray());

    [Test]
    public void Any_answer_is_written_as_the_same_text() => Gen.Select(members, texts.Array[0, 6], Gen.Int, Gen.Bool).Sample((values, words, number, truth) =>
    {
        var node = new JsonObject
        {
            ["values"] = JsonParts.Object(values, v => (v.Name, JsonParts.Number(v.Value))),
            ["words"] = JsonParts.Texts(words),
            ["pairs"] = JsonParts.Array(values, v => new JsonObject { ["name"] = v.Name, ["value"] = JsonParts.Number(v.Value) }),
            ["number"] = number,
            ["truth"] = truth,
        };
        var written = Written(json => json.Object(null, () =>
        {
            json.Members("values", values, v => json.Number(v.Name, v.Value));
            json.Array("words", words, word => json.Text(null, word));
            json.Array("pairs", values, v => json.Object(null, () =>
            {
                json.Text("name", v.Name);
                json.Number("value", v.Value);
            }));
            json.Number("number", number);
            json.Boolean("truth", truth);
        }));

        Assert.That(written, Is.EqualTo(JsonText.Of(node)));
    });

    [Test]
    public void A_long_answer_is_handed_out_in_pieces_that_cut_no_letter()
    {
        var words = Enumerable.Range(0, 40_000).Select(i => "中😀" + i).ToList();
        using var output = new Pieces();

        using (var json = new JsonOutput(output, CancellationToken.None))
        {
            json.Array(null, words, word => json.Text(null, word));
            json.HandOut();
        }

        Assert.That(output.ToString(), Is.EqualTo(JsonText.Of(JsonParts.Texts(words))));
        Assert.That(output.Longest, Is.LessThan(200_000));
    }

    [Test]
    public void A_long_answer_ends_where_it_is_cancelled()
    {
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        using var json = new JsonOutput(output, stop.Token);

        Assert.That(
            () => json.Array(null, Enumerable.Range(0, 1_000_000), i =>
            {
                json.Number(null, i);
                if (i == 100_000)
                {
                    stop.Cancel();
                }
            }),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(output.ToString(), Does.Contain("90000").And.Not.Contain("200000"));
    }

    private static string Written(Action<JsonOutput> write)
    {
        using var output = new StringWriter();
        using var json = new JsonOutput(output, CancellationToken.None);
        write(json);
        json.HandOut();
        return output.ToString();
    }

    /// <summary>Remembers how much it was given at once.</summary>
    private sealed class Pieces : StringWriter
    {
        public int Longest { get; private set; }

        public override void Write(string? value)
        {
            Longest = Math.Max(Longest, value?.Length ?? 0);
            base.Write(value);
        }
    }
}
