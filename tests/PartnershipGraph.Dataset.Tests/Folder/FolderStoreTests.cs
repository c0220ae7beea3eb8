using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Tests.Folder;

[TestFixture]
public sealed class FolderStoreTests : FolderTest
{
    [Test]
    public async Task Only_actors_and_partnerships_must_exist()
    {
        Folder.Delete("ladders.csv");
        Folder.Partnerships("AAA,BBB,2019,establish,Partnership,,");
        var records = await Folder.ReadAsync();
        Assert.That(records.Partnerships, Has.Count.EqualTo(1));
        Assert.That(records.Alliances, Is.Empty);
    }

    [Test]
    public void A_required_file_that_is_missing_is_named_without_a_line()
    {
        Folder.Delete("actors.csv");
        Folder.Partnerships("AAA,BBB,2019,establish,T,L5,1");
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:0:: missing-file"]), "and nobody is unknown for it");
        Folder.Delete("partnerships.csv");
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:0:: missing-file", "partnerships.csv:0:: missing-file"]));
    }

    [Test]
    public void A_folder_that_is_not_there_lacks_its_files()
    {
        var errors = FolderStore.At(Path.Combine(Folder.Path, "nowhere")).Validate(CancellationToken.None);
        Assert.That(errors.Select(e => e.Rule), Is.EqualTo(["missing-file", "missing-file"]));
    }

    [TestCase("actors.csv")]
    [TestCase("partnerships.csv")]
    [TestCase("alliances.csv")]
    public void A_folder_or_a_broken_link_in_place_of_a_file_is_named(string file)
    {
        var path = Path.Combine(Folder.Path, file);
        Folder.Delete(file);
        Directory.CreateDirectory(path);
        Assert.That(Folder.Errors, Is.EqualTo([$"{file}:0:: unreadable-file"]));
        Directory.Delete(path);
        File.CreateSymbolicLink(path, Path.Combine(Folder.Path, "nowhere"));
        Assert.That(Folder.Errors, Is.EqualTo([$"{file}:0:: unreadable-file"]));
    }

    [Test]
    public void Errors_are_sorted_by_file_and_line()
    {
        Folder.Write("actors.csv", "id,name,kind", "AAA,State A,state", "BBB,State B,land", "CCC,,state");
        Folder.Write("votes.csv", "vote,date,voter,choice", "V,2022,AAA,yep");
        Folder.Write("alliances.csv", "alliance,member,kind", "P,AAA,pact");
        Folder.Partnerships("AAA,BBB,2020,establish,Hello,,", "AAA,BBB,20190605,establish,T,L5,1", "AAA,CCC,2020,establish,T,L5,7");
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "actors.csv:3:kind: unknown-word", "actors.csv:4:name: missing-value", "alliances.csv:2:kind: unknown-word",
            "partnerships.csv:2:title: unplaced-title", "partnerships.csv:3:date: bad-date", "partnerships.csv:4:rank: rank-outside-ladder",
            "votes.csv:2:choice: unknown-word",
        ]));
    }

    [Test]
    public async Task Nothing_is_read_from_a_folder_with_an_error_in_a_table_that_was_not_asked_for()
    {
        Folder.Write("votes.csv", "vote,date,voter,choice", "V,2022,XXX,yes");
        var failure = await Assert.ThrowsAsync<InvalidDatasetException>(() => Folder.ReadAsync(DataTables.Titles));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(failure!.Errors.Single().ToString(), Does.StartWith("votes.csv:2, column voter: ").And.Contain("[unknown-actor]"));
            Assert.That(failure.Message, Does.Contain("votes.csv:2"));
            Assert.That(failure.Folder, Is.EqualTo(Folder.Path));
        }
    }

    [Test]
    public async Task Tables_that_were_not_asked_for_are_checked_and_left_out()
    {
        Folder.Write("votes.csv", "vote,date,voter,choice", "V,2022,AAA,yes").Write("rivalries.csv", "a,b", "AAA,BBB");
        var records = await Folder.ReadAsync(DataTables.Rivalries);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(records.Votes, Is.Empty);
            Assert.That(records.Rivalries, Has.Count.EqualTo(1));
            Assert.That(records.Actors.All, Has.Count.EqualTo(3), "always");
            Assert.That(records.Read, Is.EqualTo(DataTables.Titles | DataTables.Rivalries));
        }
    }

    [Test]
    public async Task A_file_of_another_name_is_no_concern_of_ours()
    {
        Folder.WriteBytes("notes.csv", [0xFF, 0x00]);
        Assert.That((await Folder.ReadAsync()).Actors.All, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_store_is_called_by_its_folder() => Assert.That(FolderStore.At(Folder.Path).Name, Is.EqualTo(Folder.Path));

    [TestCase(0, "", "votes.csv: wrong [r]. Mend it.")]
    [TestCase(1234, "", "votes.csv:1234: wrong [r]. Mend it.")]
    [TestCase(1234, "voter", "votes.csv:1234, column voter: wrong [r]. Mend it.")]
    [SetCulture("de-DE")]
    public void An_error_is_told_in_one_line(int line, string column, string expected) =>
        Assert.That(new DataError("votes.csv", line, column, "r", "wrong", "Mend it.").ToString(), Is.EqualTo(expected));
}
