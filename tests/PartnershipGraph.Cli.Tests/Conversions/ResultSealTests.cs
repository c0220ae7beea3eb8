using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Conversions;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Cli.Tests.Conversions;

/// <summary>By its seal an unchanged result is known again; by anything else that stands in the place, it is none.</summary>
internal sealed class ResultSealTests
{
    [Test]
    public void What_is_not_there_and_what_is_empty_is_free()
    {
        using var folder = new TemporaryFolder();

        Assert.That((ResultSeal.StateOf(folder["nothing"]), ResultSeal.StateOf(folder.Location)), Is.EqualTo((FolderState.Free, FolderState.Free)));
    }

    [TestCase("", "Result", Description = "as it was written")]
    [TestCase("actors.csv=id,name,kind", "Data", Description = "a table was changed")]
    [TestCase("votes.csv=x", "Data", Description = "a table was added")]
    [TestCase("notes.txt=x", "Other")]
    [TestCase("deep/actors.csv=x", "Other", Description = "a folder inside")]
    [TestCase("ACTORS.CSV=x", "Other", Description = "another name")]
    [TestCase("conversion.json=", "Data", Description = "no JSON")]
    [TestCase("conversion.json={", "Data")]
    [TestCase("conversion.json=null", "Data")]
    [TestCase("conversion.json=[]", "Data")]
    [TestCase("conversion.json={}", "Data")]
    [TestCase("conversion.json={\"sha256\":7}", "Data")]
    [TestCase("conversion.json={\"sha256\":{\"actors.csv\":7,\"substance.csv\":null}}", "Data")]
    [TestCase("conversion.json={\"sha256\":{},\"sha256\":{}}", "Data", Description = "a name that stands twice")]
    public void A_folder_is_a_result_as_long_as_nothing_in_it_is_changed(string change, string state)
    {
        using var folder = new TemporaryFolder().With("out/actors.csv", "id,name,kind", "A,A,state").With("out/substance.csv", "source,target,year,indicator,value");
        ResultSeal.Write(folder["out"], new JsonObject { ["set"] = "sipri" });
        if (change.Length > 0)
            folder.With("out/" + change.Split('=')[0], change[(change.IndexOf('=', StringComparison.Ordinal) + 1)..]);

        Assert.That(ResultSeal.StateOf(folder["out"]).ToString(), Is.EqualTo(state));
    }

    [Test]
    public void A_seal_that_was_taken_away_leaves_data()
    {
        using var folder = new TemporaryFolder().With("out/actors.csv", "id,name,kind");
        ResultSeal.Write(folder["out"], new JsonObject());
        File.Delete(folder["out/" + ResultSeal.File]);

        Assert.That(ResultSeal.StateOf(folder["out"]), Is.EqualTo(FolderState.Data));
    }

    [Test]
    public void The_report_keeps_what_it_says_and_tells_the_digest_of_each_table()
    {
        using var folder = new TemporaryFolder().With("out/actors.csv", "abc");
        ResultSeal.Write(folder["out"], new JsonObject { ["set"] = "sipri" });

        var text = File.ReadAllText(folder["out/conversion.json"]);

        Assert.That(text, Does.EndWith("}\n").And.Not.Contain('\r'));
        Assert.That(JsonNode.Parse(text)!["set"]!.GetValue<string>(), Is.EqualTo("sipri"));
        Assert.That(JsonNode.Parse(text)!["sha256"]!["actors.csv"]!.GetValue<string>(), Is.EqualTo("edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"), "of the bytes abc and a line feed");
    }

    /// <summary>What is known of an actor comes from the bundled data; its number and its life from the conversion.</summary>
    [TestCase("YUG", "345", "", "The known 345 1918..1992")]
    [TestCase("YUG", "", "9", "The known 9 1918..1992", Description = "a number that the conversion lacks is the bundled one")]
    [TestCase("YUG", "345", "9", "The known 345 1918..1992")]
    [TestCase("XYZ", "7", "", "From the file 7 1918..1992", Description = "an actor that is not known stays as it is")]
    public void A_state_keeps_its_number_and_its_life(string id, string cow, string bundledCow, string told)
    {
        var bundled = new ActorDirectory([Of("YUG", "The known", bundledCow, ActorKind.State, null, null)]);

        Assert.That(Told(KnownActor.Of(Of(id, "From the file", cow, ActorKind.State, "1918", "1992"), bundled)), Is.EqualTo(told));
    }

    [Test]
    public void An_organisation_of_which_a_file_tells_no_life_has_that_of_the_bundled_data()
    {
        var bundled = new ActorDirectory([Of("NATO", "The known", "", ActorKind.Organization, "1949", null)]);

        Assert.That(Told(KnownActor.Of(Of("NATO", "NATO", "", ActorKind.Organization, null, null), bundled)), Is.EqualTo("The known  1949.."));
    }

    private static Actor Of(string id, string name, string cow, ActorKind kind, string? from, string? to) => new()
    {
        Id = id,
        Name = name,
        Kind = kind,
        Cow = cow,
        Existence = DateSpan.Between(from is null ? null : PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to)),
    };

    private static string Told(Actor actor) => $"{actor.Name} {actor.Cow} {actor.Existence.Begin}..{actor.Existence.End}";
}
