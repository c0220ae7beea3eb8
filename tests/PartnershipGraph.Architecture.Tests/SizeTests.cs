using System.Globalization;

namespace PartnershipGraph.Architecture.Tests;

/// <summary>Files stay small enough to hold one idea. Lines are physical lines.</summary>
internal sealed class SizeTests
{
    [TestCase("src", 400)]
    [TestCase("tools", 400)]
    [TestCase("tests", 600)]
    public void No_file_is_longer_than_the_limit_of_its_folder(string folder, int limit)
    {
        var repository = Repository.Open();

        var longer = repository.Sources(folder).Where(file => repository.Lines(file) > limit);

        Assert.That(longer, Is.Empty, $"more than {limit} lines: more than one idea?");
    }

    [Test]
    public void Half_of_the_source_files_are_under_80_lines_and_nine_in_ten_under_220()
    {
        var repository = Repository.Open();
        var lengths = repository.Sources("src").Select(repository.Lines).Order().ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(lengths[lengths.Count / 2], Is.LessThan(80), "median");
        Assert.That(lengths[lengths.Count * 9 / 10], Is.LessThan(220), "ninth decile");
    }

    [Test]
    public void There_are_at_least_as_many_lines_of_tests_as_of_source()
    {
        var repository = Repository.Open();

        var source = repository.Sources("src").Sum(repository.Lines);

        Assert.That(repository.Sources("tests").Sum(repository.Lines), Is.AtLeast(source),
            string.Create(CultureInfo.InvariantCulture, $"lines of tests, beside {source} lines of source"));
    }
}
