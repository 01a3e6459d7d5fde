namespace Workbench.Live;

/// <summary>Names of cloud/template.yaml by which the page finds the shop.</summary>
public static class Names
{
    public const string Bus = "Serverlesspresso";
    public const string Source = "awsserverlessda.serverlesspresso";

    /// <summary>The rule LogEverything writes each event of the bus there.</summary>
    public const string EventLog = "/aws/events/serverlesspresso";
    public const string OrderTable = "serverlesspresso-order-table";

    /// <summary>The last part of an ARN, which people know the thing by.</summary>
    public static string Short(string arn) => arn[(arn.LastIndexOfAny([':', '/']) + 1)..];
}
