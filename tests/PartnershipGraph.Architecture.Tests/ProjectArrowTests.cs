namespace PartnershipGraph.Architecture.Tests;

/// <summary>The arrows drawn in the project files.</summary>
internal sealed class ProjectArrowTests
{
    [Test]
    public void Every_project_under_src_is_a_room_on_the_map()
    {
        var projects = Repository.Open().Projects("src");

        Assert.That(projects, Is.EquivalentTo(Rooms.All.Select(PathOf)), "Rooms.cs lists every project under src, and no other");
    }

    [TestCaseSource(typeof(Rooms), nameof(Rooms.All))]
    public void A_project_refers_to_the_rooms_of_its_row_and_no_other(Room room)
    {
        var project = ProjectFile.Read(Repository.Open(), PathOf(room));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(project.Projects, Is.EquivalentTo(room.Rooms.Select(name => $"PartnershipGraph.{name}")));
        Assert.That(project.RunOnlyProjects, Is.EquivalentTo(room.RunOnly.Select(name => $"PartnershipGraph.{name}")), "only to be run");
    }

    [TestCaseSource(typeof(Rooms), nameof(Rooms.All))]
    public void A_project_refers_to_the_packages_of_its_row_and_no_other(Room room)
    {
        var project = ProjectFile.Read(Repository.Open(), PathOf(room));

        Assert.That(project.Packages, Is.EquivalentTo(room.Packages));
    }

    [Test]
    public void A_room_leans_only_on_rooms_above_it_in_the_map()
    {
        foreach (var (index, room) in Rooms.All.Index())
            Assert.That(room.Rooms, Is.SubsetOf(Rooms.All.Take(index).Select(above => above.Name)), $"no circles: {room}");
    }

    [Test]
    public void References_do_not_pass_through()
    {
        var repository = Repository.Open();

        Assert.That(repository.Text("Directory.Build.props"),
            Does.Contain("<DisableTransitiveProjectReferences>true</DisableTransitiveProjectReferences>"));
    }

    [Test]
    public void This_test_sees_every_room()
    {
        var own = ProjectFile.Read(Repository.Open(), "tests/PartnershipGraph.Architecture.Tests/PartnershipGraph.Architecture.Tests.csproj");

        Assert.That(own.Projects, Is.EquivalentTo(Rooms.All.Select(room => room.Project)));
    }

    private static string PathOf(Room room) => $"src/{room.Project}/{room.Project}.csproj";
}
