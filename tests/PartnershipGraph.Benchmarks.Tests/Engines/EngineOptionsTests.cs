using PartnershipGraph.Benchmarks.Engines;
using PartnershipGraph.Benchmarks.Engines.Sides;
using PartnershipGraph.Benchmarks.Engines.World;

namespace PartnershipGraph.Benchmarks.Tests.Engines;

/// <summary>The words after <c>engines</c>.</summary>
internal sealed class EngineOptionsTests
{
    [Test]
    public void Without_a_word_three_worlds_are_asked_everything_on_both_sides()
    {
        var options = EngineOptions.Parse([]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(options.Worlds, Is.EqualTo(new WorldSize[] { new(1_000, 20_000), new(10_000, 200_000), new(100_000, 2_000_000) }));
        Assert.That(options.Sides, Is.EqualTo(new[] { SideName.Kernel, SideName.Gds }));
        Assert.That(options.Questions, Is.EqualTo(QuestionName.All));
        Assert.That((options.Samples, options.Seed, options.Markdown, options.Store), Is.EqualTo((100, 1, false, (string?)null)));
    }

    [Test]
    public void Every_word_is_heeded()
    {
        var options = EngineOptions.Parse(
            ["--store", "bolt://there", "--worlds", "50/100,60/200", "--sides", "gds", "--questions", "degree,leiden", "--samples", "7", "--seed", "9", "--markdown"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(options.Worlds, Is.EqualTo(new WorldSize[] { new(50, 100), new(60, 200) }));
        Assert.That(options.Sides, Is.EqualTo(new[] { "gds" }));
        Assert.That(options.Questions, Is.EqualTo(new[] { "degree", "leiden" }));
        Assert.That((options.Samples, options.Seed, options.Markdown, options.Store), Is.EqualTo((7, 9, true, "bolt://there")));
    }

    [Test]
    public void A_part_of_the_work_is_told_the_same_of_one_world()
    {
        var options = EngineOptions.Parse(["--store", "bolt://there", "--questions", "degree", "--samples", "7", "--seed", "9", "--worlds", "50/100,60/200"]);

        var part = EngineOptions.Parse(options.Of(options.Worlds[1]));

        Assert.That(part.Worlds, Is.EqualTo(new[] { options.Worlds[1] }));
        Assert.That((part.Store, part.Samples, part.Seed), Is.EqualTo((options.Store, options.Samples, options.Seed)));
        Assert.That(part.Questions, Is.EqualTo(options.Questions));
    }

    [TestCase("--fast", "--fast is not known")]
    [TestCase("--store", "wants a value")]
    [TestCase("--worlds 100", "ACTORS/PARTNERSHIPS")]
    [TestCase("--worlds 10/40", "at most a quarter")]
    [TestCase("--worlds -5/40", "no size")]
    [TestCase("--sides igraph", "igraph is none of")]
    [TestCase("--questions closeness", "closeness is none of")]
    [TestCase("--samples 0", "0 is no number from 1")]
    public void A_wrong_word_is_named(string words, string part) =>
        Assert.That(() => EngineOptions.Parse(words.Split(' ')), Throws.ArgumentException.With.Message.Contains(part));
}
