using System.Text;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Arguments;

/// <summary>Whom a typed name means.</summary>
internal sealed class ActorArgumentTests
{
    [TestCase("CHN", "CHN", TestName = "An id")]
    [TestCase("chn", "CHN", TestName = "An id in lower case")]
    [TestCase("VN", "VNM", TestName = "A code of two letters")]
    [TestCase("NA", "NAM", TestName = "NA is Namibia")]
    [TestCase("na", "NAM", TestName = "NA in lower case is Namibia")]
    [TestCase("Vietnam", "VNM", TestName = "A name")]
    [TestCase("VIETNAM", "VNM", TestName = "A name in capitals")]
    [TestCase(" Vietnam ", "VNM", TestName = "A name with blanks around")]
    [TestCase("Viet Nam", "VNM", TestName = "An alias")]
    [TestCase("越南", "VNM", TestName = "An alias in another script")]
    [TestCase("Türkiye", "TUR", TestName = "A name with an accent")]
    [TestCase("TÜRKIYE", "TUR", TestName = "A name with an accent in capitals")]
    [TestCase("Turkey", "TUR", TestName = "A name of yesterday")]
    [TestCase("côte d'ivoire", "CIV", TestName = "An alias with an accent and an apostrophe")]
    [TestCase("Niger", "NER", TestName = "A name that another begins with")]
    [TestCase("ASEAN", "ASEAN", TestName = "An organisation")]
    public async Task A_typed_name_means_one_actor(string typed, string id)
    {
        var run = await InProcess.RunAsync("show", typed, "--format", "json");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Json.GetProperty("id").GetString(), Is.EqualTo(id));
    }

    [Test]
    public async Task Composed_and_decomposed_letters_are_the_same_name()
    {
        var decomposed = "Türkiye".Normalize(NormalizationForm.FormD);

        var run = await InProcess.RunAsync("show", decomposed, "--format", "json");

        Assert.That(decomposed, Has.Length.EqualTo("Türkiye".Length + 1));
        Assert.That(run.Json.GetProperty("id").GetString(), Is.EqualTo("TUR"));
    }

    [TestCase("", "no actor is called")]
    [TestCase(" ", "no actor is called")]
    [TestCase("Viet", "did you mean Vietnam (VNM)")]
    [TestCase("Congo, or not", "did you mean")]
    public async Task What_is_no_whole_name_means_nobody(string typed, string message)
    {
        var run = await InProcess.RunAsync("show", typed);

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Error, Does.Contain(message));
    }

    [Test]
    public async Task Poles_are_ids_in_the_answer_however_they_were_typed()
    {
        var answer = (await InProcess.RunAsync("hedge", "--poles", "united states, 中国", "--format", "json")).Json;

        Assert.That(answer.GetProperty("poles").EnumerateArray().Select(p => p.GetString()), Is.EqualTo(new[] { "USA", "CHN" }));
    }
}
