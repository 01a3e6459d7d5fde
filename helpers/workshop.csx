// The file that each lesson imports, before it loads its own exercises:
//
//     #!import ../helpers/workshop.csx
//     #load "../helpers/check/NN-name-of-the-lesson.csx"
//
// It names the packages, loads the other helpers, connects to the target (see shop/target.csx) and leaves six
// clients for the lesson: eventBridge, stepFunctions, dynamoDb, logs, lambda and sqs. Paths are relative to the notebook's folder.
#r "nuget: AWSSDK.EventBridge, 4.0.5.15"
#r "nuget: AWSSDK.StepFunctions, 4.0.100"
#r "nuget: AWSSDK.DynamoDBv2, 4.0.110"
#r "nuget: AWSSDK.CloudWatchLogs, 4.0.0"
#r "nuget: AWSSDK.Lambda, 4.0.0"
#r "nuget: AWSSDK.SQS, 4.0.100.25"
#r "nuget: Microsoft.Data.Analysis, 0.23.1"
#r "nuget: OxyPlot.Core, 2.2.0"

#load "../helpers/shop/editor.csx"
#load "../helpers/shop/names.csx"
#load "../helpers/shop/stop.csx"
#load "../helpers/shop/repository.csx"
#load "../helpers/shop/target.csx"
#load "../helpers/shop/connection.csx"
#load "../helpers/shop/clients.csx"
#load "../helpers/shop/local-cloud.csx"
#load "../helpers/shop/wait.csx"
#load "../helpers/shop/time.csx"
#load "../helpers/shop/executions.csx"
#load "../helpers/shop/orders.csx"
#load "../helpers/shop/second-pause.csx"
#load "../helpers/shop/listeners.csx"
#load "../helpers/shop/silence.csx"
#load "../helpers/shop/catch-up.csx"
#load "../helpers/shop/jsonata-states.csx"
#load "../helpers/shop/trials.csx"
#load "../helpers/shop/practice.csx"
#load "../helpers/shop/rush.csx"
#load "../helpers/shop/bill.csx"

#load "../helpers/show/report.csx"
#load "../helpers/show/tabulate.csx"
#load "../helpers/show/items.csx"
#load "../helpers/show/states.csx"
#load "../helpers/show/progress.csx"
#load "../helpers/show/layout.csx"
#load "../helpers/show/look.csx"
#load "../helpers/show/drawing.csx"
#load "../helpers/show/diagram.csx"
#load "../helpers/show/timeline.csx"
#load "../helpers/show/chart.csx"

#load "../helpers/check/verdict.csx"
#load "../helpers/check/exercise.csx"
#load "../helpers/check/blank.csx"
#load "../helpers/check/rule.csx"
#load "../helpers/check/patterns.csx"
#load "../helpers/check/health.csx"
#load "../helpers/check/words.csx"
#load "../helpers/check/guess.csx"

#load "../helpers/show/formatters.csx"

using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Microsoft.Data.Analysis;
using AddPermissionRequest = Amazon.Lambda.Model.AddPermissionRequest;
using CreateQueueRequest = Amazon.SQS.Model.CreateQueueRequest;
// CloudWatch Logs shares names with the other services (ExecutionStatus, ResourceNotFoundException), so only this one; Lambda and SQS both
// have an AddPermissionRequest.
using DescribeLogGroupsRequest = Amazon.CloudWatchLogs.Model.DescribeLogGroupsRequest;
using FilterLogEventsRequest = Amazon.CloudWatchLogs.Model.FilterLogEventsRequest;
using GetPolicyRequest = Amazon.Lambda.Model.GetPolicyRequest;
using InvokeRequest = Amazon.Lambda.Model.InvokeRequest;
using LogGroup = Amazon.CloudWatchLogs.Model.LogGroup;
using LogType = Amazon.Lambda.LogType;
using ReceiveMessageRequest = Amazon.SQS.Model.ReceiveMessageRequest;

EditorManifest.MendIfInEditor();
Console.WriteLine(
    $"Connected to {target.Description}. Ready to use: eventBridge, stepFunctions, dynamoDb, logs, lambda, sqs."
);
