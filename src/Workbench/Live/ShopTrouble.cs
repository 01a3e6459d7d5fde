using System.Net.Http;
using Amazon.Runtime;

namespace Workbench.Live;

/// <summary>Why the shop could not be looked into, in a sentence for people.</summary>
public static class ShopTrouble
{
    public static string Say(Exception e) =>
        e switch
        {
            AmazonServiceException { ErrorCode: "ResourceNotFoundException" or "ResourceNotFound" } missing =>
                $"It isn't there yet: {missing.Message}",
            AmazonServiceException { ErrorCode.Length: > 0 } refused => $"{refused.ErrorCode}: {refused.Message}",
            AmazonClientException or HttpRequestException or OperationCanceledException or TimeoutException =>
                "The shop does not answer. Is its cloud running? `dotnet run --project src/Workshop -- start` starts the "
                    + "local one; the page goes on by itself.",
            _ => e.Message,
        };
}
