using System.Globalization;
using System.Reflection;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>What every public algorithm refuses, and in what words.</summary>
internal class RunLawTests
{
    private static readonly LawInput input = LawInput.Ring(6, 6);
    private static readonly NullabilityInfoContext nullability = new();

    private static IEnumerable<Algorithm> Algorithms() => Algorithm.All;

    private static IEnumerable<TestCaseData> Required() =>
        from method in Algorithm.Offered()
        where !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike)
        from parameter in method.GetParameters()
        where !parameter.ParameterType.IsValueType && nullability.Create(parameter).WriteState == NullabilityState.NotNull
        select new TestCaseData(method, parameter.Position).SetArgDisplayNames(method.DeclaringType!.Name, method.Name, parameter.Name!);

    [TestCaseSource(nameof(Required))]
    public void Nulls_are_refused(MethodInfo method, int position)
    {
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.Position == position ? null : Fitting(parameter))];
        Assert.That(
            () => method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null),
            Throws.ArgumentNullException.With.Property("ParamName").EqualTo(method.GetParameters()[position].Name));
    }

    [TestCaseSource(nameof(Algorithms))]
    public void Too_few_threads_are_refused_or_do_not_matter(Algorithm algorithm)
    {
        var bits = Bits.Of(algorithm.Compute(input, RunContext.None));
        try
        {
            Assert.That(Bits.Of(algorithm.Compute(input, RunContext.None with { MaxDegreeOfParallelism = 0 })), Is.EqualTo(bits));
        }
        catch (ArgumentOutOfRangeException refused)
        {
            Assert.That(refused.ParamName, Is.EqualTo(nameof(RunContext.MaxDegreeOfParallelism)));
        }
    }

    [TestCase("fa-IR")]
    [TestCase("sv-SE")]
    public void Messages_do_not_depend_on_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var builder = new Kernel.Graphs.CsrBuilder(2000);
            Assert.That(
                () => builder.Add(1234, 1999, -1.5),
                Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("1234–1999"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static object? Fitting(ParameterInfo parameter)
    {
        object[] all = [input.Graph, input.Signed, input.Layers, input.Contacts, input.Partition, RunContext.None];
        return parameter.Name switch
        {
            "partition" when parameter.Member.DeclaringType!.Name.StartsWith("Temporal", StringComparison.Ordinal) => input.Copies,
            "partition" => input.Partition,
            "statistic" when parameter.ParameterType == typeof(Func<int[], double>) => new Func<int[], double>(_ => 0),
            "predictors" when parameter.Member.DeclaringType == typeof(Kernel.Inference.LogisticRegression) => new[] { input.X },
            "cases" => input.Y.Select(y => y > 0).ToArray(),
            "statistic" => new Func<Kernel.Graphs.CsrGraph, RunContext, double>((_, _) => 0),
            "b" or "target" => 1,
            "costs" => input.Costs(),
            "positions" => new Kernel.Layouts.VertexPositions(input.X, input.Y),
            "repulsion" => Kernel.Layouts.LayoutRepulsion.Ties,
            "length" => Kernel.Paths.PathLength.Hops,
            _ when parameter.ParameterType == typeof(int) => 0,
            _ => Array.Find(all, parameter.ParameterType.IsInstanceOfType),
        };
    }
}
