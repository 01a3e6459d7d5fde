using System.Collections.Concurrent;
using System.Collections.Frozen;
using ServiceModels;

namespace LocalCloud.DynamoDb.Requests.Types;

/// <summary>
/// The types of a request's members, which DynamoDB's front end looks at before any rule: in the order of the body, the first
/// wrong one is answered. A null counts as absent, and what the model does not know is passed over
/// (architect/dynalite, test/helpers.js, "assertType", recorded on AWS).
/// </summary>
internal static class RequestTypes
{
    private static readonly ConcurrentDictionary<string, RequestType> Inputs = new();

    /// <summary>An operation behind the check of its request's types.</summary>
    public static Protocol.Operation Before(Protocol.Operation operation) =>
        operation.Behind(request => Inputs.GetOrAdd(operation.Name, Make).Check(request, isMember: true));

    private static RequestType Make(string operation)
    {
        var types = new TypeReader();
        var input = types.ReadStructure(PublishedModels.Read("dynamodb").Find(operation)!.Input);
        // What CreateTable and UpdateTable also call BillingMode, which the model does not publish.
        input.Members = input.Members.Append(new("TableThroughputMode", new TextType())).ToFrozenDictionary();
        return input;
    }
}
