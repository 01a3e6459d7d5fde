using Amazon.CloudWatchLogs;
using Amazon.EventBridge;
using Amazon.Lambda;
using Amazon.StepFunctions;
using ServiceModels;
using Type = System.Type;

namespace PackageStandIns.Tests.Aws;

/// <summary>A client has all that its service's model has.</summary>
public class ModelTests
{
    public static TheoryData<string, Type, string> Clients =>
        new()
        {
            { "events", typeof(IAmazonEventBridge), "" },
            { "states", typeof(IAmazonStepFunctions), "" },
            { "lambda", typeof(IAmazonLambda), "InvokeWithResponseStream" },
            { "logs", typeof(IAmazonCloudWatchLogs), "GetLogObject, StartLiveTail" },
        };

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_operation_is_a_method_but_those_that_answer_with_a_stream_of_events(
        string model,
        Type client,
        string streams
    )
    {
        var methods = client.GetMethods().Select(method => method.Name).ToHashSet();

        var missing = PublishedModels
            .Read(model)
            .Operations.Select(o => o.Name)
            .Where(name => !methods.Contains(name + "Async"));

        string.Join(", ", missing).ShouldBe(streams);
    }

    [Theory]
    [InlineData("events", typeof(IAmazonEventBridge), "PutEvents.EndpointId")]
    [InlineData("states", typeof(IAmazonStepFunctions), "")]
    [InlineData("lambda", typeof(IAmazonLambda), "")]
    [InlineData("logs", typeof(IAmazonCloudWatchLogs), "")]
    public void Every_member_of_a_request_is_a_property_but_that_of_global_endpoints(
        string model,
        Type client,
        string omitted
    )
    {
        var requests = PublishedModels
            .Read(model)
            .Operations.Select(o =>
                (Operation: o, Type: client.Assembly.GetType($"{client.Namespace}.Model.{o}Request"))
            )
            .Where(request => request.Type is not null);

        var missing = requests.SelectMany(request =>
            request
                .Operation.Input.Members.Where(member => request.Type!.GetProperty(Capitalized(member.Name)) is null)
                .Select(member => $"{request.Operation}.{member.Name}")
        );

        string.Join(", ", missing).ShouldBe(omitted);
    }

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
