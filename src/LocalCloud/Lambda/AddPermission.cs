using System.Text.RegularExpressions;

namespace LocalCloud.Lambda;

/// <summary>docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html</summary>
internal static partial class AddPermission
{
    private const int MostPolicyBytes = 20 * 1024;

    public static readonly Operation Operation = Operation.Write("AddPermission", Run);

    private static JsonObject Run(Transaction tx, JsonObject request)
    {
        var sid = request.Required("StatementId");
        var principal = request.Required("Principal");
        var function = GetFunction.Requested(tx, request);
        // As measured (github.com/Pocket/terraform-modules, pull request 1037).
        if (!IsPrincipal(principal))
        {
            throw new AwsException(
                "InvalidParameterValueException",
                "The provided principal was invalid. Please check the principal and try again."
            );
        }
        var statements = FunctionPolicy.Statements(tx, function.Name);
        if (statements.Exists(s => s.Required("Sid") == sid))
        {
            throw new AwsException(
                "ResourceConflictException",
                $"The statement id ({sid}) provided already exists. Please provide a new statement id, or remove the "
                    + "existing statement.",
                409
            );
        }
        var statement = Json.Text(Statement(function, request));
        if (statements.Sum(s => Json.Text(s).Length) + statement.Length > MostPolicyBytes)
        {
            throw new AwsException(
                "PolicyLengthExceededException",
                $"The final policy size is bigger than the limit ({MostPolicyBytes})."
            );
        }
        tx.Execute(
            "insert into lambda_permission (function, sid, statement) values ($1, $2, $3)",
            function.Name,
            sid,
            statement
        );
        return new JsonObject { ["Statement"] = statement };
    }

    /// <summary>
    /// Everybody, an account, a user, a role or a session (IAM User Guide, "AWS JSON policy elements: Principal"), or a service, whose name
    /// ends in amazonaws.com. Alexa's two end in amazon.com.
    /// </summary>
    private static bool IsPrincipal(string principal) =>
        principal is "*" or "alexa-appkit.amazon.com" or "alexa-connectedhome.amazon.com"
        || Account().IsMatch(principal)
        || Identity().IsMatch(principal)
        || ServicePrincipal().IsMatch(principal);

    private static JsonObject Statement(LambdaFunction function, JsonObject request)
    {
        var principal = request.Required("Principal");
        var statement = new JsonObject
        {
            ["Sid"] = request.String("StatementId"),
            ["Effect"] = "Allow",
            ["Principal"] = principal switch
            {
                "*" => "*",
                _ when Account().IsMatch(principal) => new JsonObject { ["AWS"] = $"arn:aws:iam::{principal}:root" },
                _ when principal.StartsWith("arn:", StringComparison.Ordinal) => new JsonObject { ["AWS"] = principal },
                _ => new JsonObject { ["Service"] = principal },
            },
            ["Action"] = request.String("Action"),
            ["Resource"] = function.Arn,
        };
        var condition = new JsonObject();
        if (request.String("SourceAccount") is { } account)
        {
            condition["StringEquals"] = new JsonObject { ["AWS:SourceAccount"] = account };
        }
        if (request.String("SourceArn") is { } arn)
        {
            condition["ArnLike"] = new JsonObject { ["AWS:SourceArn"] = arn };
        }
        if (condition.Count > 0)
        {
            statement["Condition"] = condition;
        }
        return statement;
    }

    [GeneratedRegex(
        @"\Aarn:aws[a-z-]*:(iam::\d{12}:(root|user/.+|role/.+)|sts::\d{12}:(assumed-role|federated-user)/.+)\z"
    )]
    private static partial Regex Identity();

    [GeneratedRegex(@"\A[a-z0-9-]+(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?\z")]
    private static partial Regex ServicePrincipal();

    [GeneratedRegex(@"\A\d{12}\z")]
    private static partial Regex Account();
}
