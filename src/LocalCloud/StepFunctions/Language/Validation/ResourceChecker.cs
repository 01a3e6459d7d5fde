using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Checks the form of a Task's <c>Resource</c>: a function, an activity, or a service integration with a pattern that the service
/// has (https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html).
/// </summary>
internal static partial class ResourceChecker
{
    private const string Callback = ".waitForTaskToken";

    /// <summary>Services with an optimized integration; R: Run a Job, W: Wait for Callback.</summary>
    private static readonly Dictionary<string, string> Optimized = new()
    {
        ["apigateway"] = "W",
        ["athena"] = "R",
        ["batch"] = "RW",
        ["bedrock"] = "RW",
        ["codebuild"] = "R",
        ["databrew"] = "R",
        ["dynamodb"] = "",
        ["ecs"] = "RW",
        ["eks"] = "RW",
        ["elasticmapreduce"] = "R",
        ["emr-containers"] = "R",
        ["emr-serverless"] = "R",
        ["events"] = "W",
        ["glue"] = "R",
        ["http"] = "",
        ["lambda"] = "W",
        ["mediaconvert"] = "R",
        ["sagemaker"] = "R",
        ["sns"] = "W",
        ["sqs"] = "W",
        ["states"] = "RW",
    };

    /// <summary>The actions of optimized integrations with few of them; the other services' are not looked into.</summary>
    private static readonly Dictionary<string, string[]> Actions = new()
    {
        ["dynamodb"] = ["getItem", "putItem", "updateItem", "deleteItem"],
        ["events"] = ["putEvents"],
        ["lambda"] = ["invoke"],
        ["sns"] = ["publish"],
        ["sqs"] = ["sendMessage"],
        ["states"] = ["startExecution"],
    };

    /// <param name="parameters">The field that a service integration needs: Parameters or Arguments.</param>
    public static void Check(string resource, string parameters, Fields fields, bool isExpress)
    {
        if (!resource.StartsWith("arn:", StringComparison.Ordinal))
        {
            fields.Error("Value is not a valid resource ARN", "Resource");
            return;
        }
        if (!IsKnown(resource))
        {
            fields.Error(
                $"The resource provided {resource} is not recognized. The value is not a valid resource ARN, or the resource is not "
                    + "available in this region.",
                "Resource"
            );
            return;
        }
        // Measured in github.com/badmintoncryer/cdk-preflight, "pf-sfn-asl-integration-parameters".
        if (resource.Contains(":states:::", StringComparison.Ordinal) && !fields.Has(parameters))
        {
            fields.Error($"{parameters} field is required for resource ARN: {resource}");
        }
        if (isExpress)
        {
            CheckExpress(resource, fields);
        }
    }

    private static bool IsKnown(string resource)
    {
        if (FunctionOrActivity().IsMatch(resource))
        {
            return true;
        }
        var match = Integration().Match(resource);
        if (!match.Success)
        {
            return false;
        }
        var service = match.Groups["service"].Value;
        var pattern = match.Groups["pattern"].Value;
        if (service == "aws-sdk")
        {
            return match.Groups["sdk"].Success && pattern is "" or Callback;
        }
        return !match.Groups["sdk"].Success
            && Optimized.TryGetValue(service, out var patterns)
            && (!Actions.TryGetValue(service, out var actions) || actions.Contains(match.Groups["action"].Value))
            && pattern switch
            {
                "" => true,
                Callback => patterns.Contains('W'),
                ".sync" => patterns.Contains('R'),
                _ => service == "states",
            };
    }

    private static void CheckExpress(string resource, Fields fields)
    {
        // The space at the end is AWS's (recorded).
        if (resource.EndsWith(Callback, StringComparison.Ordinal))
        {
            fields.Error("Express state machine does not support '.waitForTaskToken' service integration ", "Resource");
        }
        else if (
            resource.EndsWith(".sync", StringComparison.Ordinal)
            || resource.EndsWith(".sync:2", StringComparison.Ordinal)
        )
        {
            fields.Error("Express state machine does not support '.sync' service integration", "Resource");
        }
        else if (resource.Contains(":activity:"))
        {
            fields.Error("Express state machine does not support Activity ARN", "Resource");
        }
    }

    /// <summary>AWS does not look at a function's region and account (recorded: localstack/localstack, test_state_configuration).</summary>
    [GeneratedRegex(
        @"^arn:aws[a-z-]*:(lambda:[A-Za-z0-9-_]*:[A-Za-z0-9-_]*:function:[A-Za-z0-9-_]+(:[A-Za-z0-9-_$]+)?"
            + @"|states:[a-z0-9-]+:\d{12}:activity:.+)\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex FunctionOrActivity();

    [GeneratedRegex(
        @"^arn:aws[a-z-]*:states:[a-z0-9-]*:\d*:(?<service>[a-z0-9-]+):((?<sdk>[a-z0-9]+):)?"
            + @"(?<action>[A-Za-z0-9]+)(?<pattern>\.sync|\.sync:2|\.waitForTaskToken|)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Integration();
}
