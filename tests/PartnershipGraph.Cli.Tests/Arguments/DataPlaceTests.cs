using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Arguments;

/// <summary>What may be named as data.</summary>
internal sealed class DataPlaceTests
{
    [TestCase("page.html", "<html></html>", true)]
    [TestCase("PAGE.HTM", "nothing of a page", true)]
    [TestCase("renamed.txt", "  <!DOCTYPE html>", true)]
    [TestCase("actors.csv", "id,name,kind", false)]
    [TestCase("empty.txt", "", false)]
    public void A_file_may_be_a_page_by_its_ending_or_its_first_sign(string file, string line, bool isPlace)
    {
        using var folder = new TemporaryFolder().With(file, line);

        Assert.That(DataPlace.WhyNone(folder[file]) is null, Is.EqualTo(isPlace));
    }

    [Test]
    public void A_folder_may_be_a_place_even_where_nothing_is_in_it()
    {
        using var folder = new TemporaryFolder();

        Assert.That(DataPlace.WhyNone(folder.Location), Is.Null);
        Assert.That(DataPlace.Open(folder.Location).Name, Is.EqualTo(folder.Location));
    }

    [Test]
    public void What_is_no_place_is_refused_with_the_words_of_the_reason()
    {
        using var folder = new TemporaryFolder().With("actors.csv", "id,name,kind");

        foreach (var path in new[] { folder["actors.csv"], folder["nowhere"] })
        {
            var why = DataPlace.WhyNone(path);
            Assert.That(why, Does.Contain($"'{path}'"));
            Assert.That(() => DataPlace.Open(path), Throws.InstanceOf<UsageException>().With.Message.EqualTo(why));
        }
    }

    [Test]
    public void A_file_is_told_what_may_be_named_instead()
    {
        using var folder = new TemporaryFolder().With("actors.csv", "id,name,kind");

        Assert.That(DataPlace.WhyNone(folder["actors.csv"]), Does.EndWith(": name " + DataPlace.Words));
    }
}
