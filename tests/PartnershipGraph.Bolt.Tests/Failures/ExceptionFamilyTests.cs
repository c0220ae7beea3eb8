using System.Reflection;

namespace PartnershipGraph.Bolt.Tests.Failures;

/// <summary>Every exception of the family is made and caught alike.</summary>
internal sealed class ExceptionFamilyTests
{
    private static readonly Type[] family =
        [.. typeof(Neo4jException).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Exception)))];

    [TestCaseSource(nameof(family))]
    public void All_are_caught_as_one(Type type) => Assert.That(type.IsAssignableTo(typeof(Neo4jException)), Is.True);

    [TestCaseSource(nameof(family))]
    public void What_an_exception_is_made_of_is_what_it_tells(Type type)
    {
        foreach (var constructor in type.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            var exception = (Neo4jException)constructor.Invoke([.. parameters.Select(ValueOf)]);
            if (parameters.Any(parameter => parameter.Name == "message"))
                Assert.That(exception.Message, Does.StartWith("what went wrong"));
            if (parameters.Any(parameter => parameter.Name == "code"))
                Assert.That(exception.Code, Is.EqualTo("Neo.X.Y.Z"));
            if (parameters.Any(parameter => parameter.Name == "innerException"))
                Assert.That(exception.InnerException!.Message, Is.EqualTo("why"));
            exception.Code = "Neo.Other";
            Assert.That(exception.Code, Is.EqualTo("Neo.Other"));
        }
    }

    [TestCase(typeof(AuthenticationException), typeof(SecurityException))]
    [TestCase(typeof(AuthorizationException), typeof(SecurityException))]
    [TestCase(typeof(ForbiddenException), typeof(SecurityException))]
    [TestCase(typeof(TokenExpiredException), typeof(SecurityException))]
    [TestCase(typeof(UnknownSecurityException), typeof(SecurityException))]
    [TestCase(typeof(FatalDiscoveryException), typeof(ClientException))]
    [TestCase(typeof(InvalidBookmarkException), typeof(ClientException))]
    [TestCase(typeof(ResultConsumedException), typeof(ClientException))]
    [TestCase(typeof(StatementArgumentException), typeof(ClientException))]
    [TestCase(typeof(TransactionClosedException), typeof(ClientException))]
    [TestCase(typeof(TransactionNestingException), typeof(ClientException))]
    [TestCase(typeof(TransactionTerminatedException), typeof(ClientException))]
    [TestCase(typeof(TypeException), typeof(ClientException))]
    [TestCase(typeof(UnsupportedFeatureException), typeof(ClientException))]
    [TestCase(typeof(ValueOverflowException), typeof(ClientException))]
    [TestCase(typeof(ValueTruncationException), typeof(ClientException))]
    [TestCase(typeof(DatabaseException), typeof(Neo4jException))]
    [TestCase(typeof(ProtocolException), typeof(Neo4jException))]
    [TestCase(typeof(ServiceUnavailableException), typeof(Neo4jException))]
    [TestCase(typeof(SessionExpiredException), typeof(Neo4jException))]
    [TestCase(typeof(TransientException), typeof(Neo4jException))]
    public void A_kind_of_failure_is_caught_by_its_wider_kind(Type narrow, Type wide) => Assert.That(narrow.BaseType, Is.EqualTo(wide));

    private static object ValueOf(ParameterInfo parameter) => parameter.Name switch
    {
        "message" => "what went wrong",
        "code" => "Neo.X.Y.Z",
        "innerException" => new IOException("why"),
        _ => throw new InvalidOperationException($"a constructor asks for {parameter}"),
    };
}
