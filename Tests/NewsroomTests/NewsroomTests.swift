import Testing

@Suite struct NewsroomTests {}
