using Amazon.CloudWatchLogs;
using Amazon.DynamoDBv2;
using Amazon.EventBridge;
using Amazon.Lambda;
using Amazon.Runtime;
using Amazon.SQS;
using Amazon.StepFunctions;

// On AWS this is all it takes: new AmazonEventBridgeClient(). An endpoint adds where to send the requests, for which
// region to sign them, and with which keys.
T Aimed<T>(T config)
    where T : ClientConfig
{
    if (target.Endpoint is not null)
    {
        config.ServiceURL = target.Endpoint;
        config.AuthenticationRegion = target.Region;
        // On AWS some calls go to a host of their own (TestState to sync-states…); an endpoint has one name for all.
        config.DisableHostPrefixInjection = true;
        config.HttpClientFactory = new EndpointHttp();
    }
    return config;
}

var target = await WorkshopTarget.ChooseAsync();

var eventBridge = target.Credentials is null
    ? new AmazonEventBridgeClient(Aimed(new AmazonEventBridgeConfig()))
    : new AmazonEventBridgeClient(target.Credentials, Aimed(new AmazonEventBridgeConfig()));

var stepFunctions = target.Credentials is null
    ? new AmazonStepFunctionsClient(Aimed(new AmazonStepFunctionsConfig()))
    : new AmazonStepFunctionsClient(target.Credentials, Aimed(new AmazonStepFunctionsConfig()));

var dynamoDb = target.Credentials is null
    ? new AmazonDynamoDBClient(Aimed(new AmazonDynamoDBConfig()))
    : new AmazonDynamoDBClient(target.Credentials, Aimed(new AmazonDynamoDBConfig()));

var logs = target.Credentials is null
    ? new AmazonCloudWatchLogsClient(Aimed(new AmazonCloudWatchLogsConfig()))
    : new AmazonCloudWatchLogsClient(target.Credentials, Aimed(new AmazonCloudWatchLogsConfig()));

var lambda = target.Credentials is null
    ? new AmazonLambdaClient(Aimed(new AmazonLambdaConfig()))
    : new AmazonLambdaClient(target.Credentials, Aimed(new AmazonLambdaConfig()));

var sqs = target.Credentials is null
    ? new AmazonSQSClient(Aimed(new AmazonSQSConfig()))
    : new AmazonSQSClient(target.Credentials, Aimed(new AmazonSQSConfig()));
