using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace LocalCloud.Protocol;

/// <summary>
/// Services that speak REST with XML, of which none is here: their clients are told so in a way that they can read
/// (smithy.io/2.0/aws/protocols/aws-restxml-protocol.html,
/// docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html).
/// </summary>
internal sealed class RestXmlFront : Front
{
    private static readonly string[] Services = ["s3", "s3express", "s3-outposts", "route53", "cloudfront"];

    /// <exception cref="AwsException">Always for a request of this protocol.</exception>
    public override Service? FindService(HttpRequest request) =>
        CredentialScope.ServiceOf(request) is { } name && Services.Contains(name) ? throw Service.NotHere(name) : null;

    public override Call Read(Service service, HttpRequest request, ReadOnlyMemory<byte> body) =>
        throw new InvalidOperationException("No service speaks REST with XML here.");

    public override Task WriteAsync(HttpContext context, Service service, Call call, JsonObject answer) =>
        throw new InvalidOperationException("No service speaks REST with XML here.");

    /// <summary>S3's form; the others have it inside of ErrorResponse.</summary>
    public override Task WriteErrorAsync(HttpContext context, Service? service, AwsException e)
    {
        var error = new XElement(
            "Error",
            new XElement("Type", e.Status < 500 ? "Sender" : "Receiver"),
            new XElement("Code", e.Type),
            new XElement("Message", QueryFront.Printable(e.Message)),
            new XElement("RequestId", Guid.NewGuid())
        );
        var root =
            CredentialScope.ServiceOf(context.Request)?.StartsWith("s3", StringComparison.Ordinal) == true
                ? error
                : new XElement("ErrorResponse", error);
        return SendAsync(context, e.Status, "application/xml", Encoding.UTF8.GetBytes(root.ToString()));
    }

    public override AwsException Refuse(Service service, AwsException refused) => refused;
}
