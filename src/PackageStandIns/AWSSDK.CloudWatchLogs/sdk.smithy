// What the AWS SDK for .NET does its own way with CloudWatch Logs' model, from its logs.customizations.json
// (https://github.com/aws/aws-sdk-net, generator/ServiceModels/logs): these numbers of milliseconds are dates there.
apply InputLogEvent$timestamp @sdk#dateTime
apply OutputLogEvent$timestamp @sdk#dateTime
apply OutputLogEvent$ingestionTime @sdk#dateTime
apply GetLogEventsRequest$startTime @sdk#dateTime
apply GetLogEventsRequest$endTime @sdk#dateTime
apply LogGroup$creationTime @sdk#dateTime
apply LogStream$creationTime @sdk#dateTime
apply LogStream$firstEventTimestamp @sdk#dateTime
apply LogStream$lastEventTimestamp @sdk#dateTime
apply LogStream$lastIngestionTime @sdk#dateTime
apply MetricFilter$creationTime @sdk#dateTime

apply DescribeLogGroups @sdk#noArguments

// Its paginators: a search also hands out the streams, and the end of a stream repeats its token.
apply FilterLogEvents @sdk#items("searchedLogStreams")
apply GetLogEvents @sdk#endsAtSameToken
