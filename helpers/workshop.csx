// The only file that a lesson imports:
//
//     #!import ../helpers/workshop.csx
//
// It names the packages, loads the other helpers, connects to the target (see target.csx) and leaves three
// clients for the lesson: eventBridge, stepFunctions and dynamoDb. Paths are relative to the notebook's folder.
#r "nuget: AWSSDK.EventBridge, 4.0.5.15"
#r "nuget: AWSSDK.StepFunctions, 4.0.100"
#r "nuget: AWSSDK.DynamoDBv2, 4.0.110"
#r "nuget: Microsoft.Data.Analysis, 0.23.1"

#load "../helpers/shop.csx"
#load "../helpers/stop.csx"
#load "../helpers/report.csx"
#load "../helpers/wait.csx"
#load "../helpers/repository.csx"
#load "../helpers/target.csx"
#load "../helpers/clients.csx"
#load "../helpers/local-cloud.csx"
#load "../helpers/items.csx"
#load "../helpers/states.csx"
#load "../helpers/progress.csx"
#load "../helpers/layout.csx"
#load "../helpers/drawing.csx"
#load "../helpers/diagram.csx"
#load "../helpers/timeline.csx"
#load "../helpers/executions.csx"
#load "../helpers/orders.csx"
#load "../helpers/listeners.csx"
#load "../helpers/verdict.csx"
#load "../helpers/exercise.csx"
#load "../helpers/exercises.csx"
#load "../helpers/check-rule.csx"
#load "../helpers/health.csx"
#load "../helpers/formatters.csx"

using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Microsoft.Data.Analysis;

Console.WriteLine($"Connected to {target.Description}. Ready to use: eventBridge, stepFunctions, dynamoDb.");
