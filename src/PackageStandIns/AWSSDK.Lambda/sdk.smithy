// What the AWS SDK for .NET does its own way with Lambda's model, from its lambda.customizations.json
// (https://github.com/aws/aws-sdk-net, generator/ServiceModels/lambda).
apply InvocationRequest$Payload @sdk#name("PayloadStream")
apply InvocationRequest$ClientContext @sdk#name("ClientContextBase64")
apply InvokeAsyncRequest$InvokeArgs @sdk#name("InvokeArgsStream")
apply VpcConfigResponse @sdk#name("VpcConfigDetail")

apply DeleteFunction @sdk#argument("FunctionName")
apply GetFunction @sdk#argument("FunctionName")
apply GetFunctionConfiguration @sdk#argument("FunctionName")
apply ListFunctions @sdk#noArguments
