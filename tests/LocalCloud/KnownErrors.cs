using ServiceModels;

namespace LocalCloud.Tests;

/// <summary>
/// Which errors an operation may answer: those that its model lists, and those that AWS documents as common to all operations. Every
/// refused call of a <see cref="TestCloud"/> is held against it, so an error that AWS does not know fails the test that meets it.
/// </summary>
internal static class KnownErrors
{
    /// <summary>
    /// docs.aws.amazon.com/step-functions/latest/apireference/CommonErrors.html and its like, and what the protocol itself refuses.
    /// </summary>
    private static readonly string[] Common =
    [
        "AccessDeniedException",
        "IncompleteSignature",
        "IncompleteSignatureException",
        "InternalFailure",
        "InternalServerError",
        "InvalidSignatureException",
        "MissingAuthenticationTokenException",
        "SerializationException",
        "UnknownOperationException",
        "UnrecognizedClientException",
        "ValidationException",
        // What Logs calls a request that breaks a constraint, also where the operation's model does not list it.
        "InvalidParameterException",
    ];

    public static void Check(string service, string operation, Answer answer)
    {
        if (
            answer is { Status: >= 400, Type: { } type }
            && !Common.Contains(type)
            && PublishedModels.Find(service)?.Find(operation) is { } known
        )
        {
            known
                .Errors.Select(error => error.Name)
                .ShouldContain(type, $"{service}:{operation} has no such error in its model. {answer.Message}");
        }
    }
}
